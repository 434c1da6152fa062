import type { PackedVectorHeads } from './vector-heads.ts'

/** Learned from the English rows of `datasets/labelled`; written anew by `node eval/learned/vector-heads-process.ts`. */
export const TOPIC_VECTOR_HEADS = {
  legal_threat: {
    bias: -1.46428,
    scale: 0.0114683,
    bytes:
      '7v/l+x5DHOcK9RjwCfcFR0Ta2y8IJAcUxubs4j/lEeS7+RLR5re86Cro9fzkMiotn8a80QcOxaf6GAfyABzShyZIJSkwzBUJIjLT47soChLZA8jP1swCCQcnIa0RB+oL7e0t1jUZ4OAhwgcQ7y0WSekHCf/wJB7Q+F76I+S9qwD+4OBKCDL8DDEtFP074NE01PvvEA8bRxnZANPG2QYV5ETrFk/gCN471/cV/Ps9wuLv8fmUGvIICQbCFTEMF8f9q9Xb8BbTWe8mUVXW9fEFGBsb5wnMBKa09VPdJAUyZQDs9/5J+PTc+R/YyPvgAc+lGeUbNxneQh4ezwv5KDn3BPgdvMAp2PbWAEri0duu9PMe/SvTWv8X5APPlC5/LOHWAuraMu7ORtsTsVflJxEMBRP/OdUK+Rb0QDD+JS3s9QDJ0w0an+7FB/LJI/wq4SvnD8kYHfIfBNH7wjMbKR/56v6n6iUS9v4PpsMOKxf8+FItDA7iJS8DBTr55rsM4tk/',
  },
  self_harm: {
    bias: -1.22898,
    scale: 0.0115986,
    bytes:
      'Nu8cPSMc6SNK8f/M+Ee+MvDx0zUPLfYqyzKewiq6YALO4wPTGv7jDCovHRsFxevvHfYGqc8AFxvT7joKCu0xviZkT+X/Cd+uC/rn5yjazBYCN8Em6hLbQS70sezo5wIAth/p0Tfx9woU3RsPSuv73u/a5AQy/Ek4BSgqG+ouAwAx9iUODsXjFjn7/Puw8+4ACuIBCksAHt9PIwUNwsbY+w2uqVIELBvkJSwRCg36AlIBGOAQ4dj82rDQ8jb50PwG9+kR2i64+8PgNRIR0L3FOERW1Qg42wCL2NUJ8inkHwAtHP4BGte84QXg4Q4rH8eJ6UMigdQD8w036CbY7egKPBrBBSnnuhSuyffr3dbyCgMiDvYUwSAu1/EiSucV3tsn+tcZA8/y9PEDJ+H0Awjo5goXUdei4dslNQ36zN4zxgAbILMJ9zIZUdPNIf48+uz9Fbp+JM7+6s/PJAQEJNlF6RUQ0u8sarQQCv44IfEJKDfgHjP2Fd9DD9I05Aon5chD',
  },
  violence: {
    bias: -1.34619,
    scale: 0.0107045,
    bytes:
      'Hw9N7PHPVdUn2waaTgnw6MUEBz0UKPXA3EMyP8tpFq3FNTDE3BobQB8XSwW/BinvB8oOygz2x6gVHpwvB8EOqtUG+DoKNAvaDuCODRvp7QkCAtcQsuD15QYK3PE6yjI28jbX/w7pMxYTSKb9swctHvu47C6x6s0xLdDDD0nG2wD28+EYFQfr9/Zt0AEkRAFbWPy31oG2wRzq8LsCGAQIFAy3xNbS46rwCmi8SRjs4gQ8jhPnKVTMJS5D9inY7u4YFJXgLsZcHifx6RYV/lzj7E4FHc/+Lwyu0gjh6OFBLgBbQGLpNwX+BBLP9SALUiSkSN3bSxur3gwQpOv/3QDu0PsC9vqy5ATbwEzwy8rd9A3dshA4pvD/AGQI+hHs8t9kwu3TPs4M/zYZH/5JSxDxEmTfFe81+ScK3MjmCPja2QDW0g669xPlDczkG8VRNBBfr9bcveUWN2UhW84P6yYhE/HlKuUeDuVB+szt6Mj6Yhu79fP6vi4Tj5b8L+7B0uvo',
  },
  asks_for_human: {
    bias: -1.36273,
    scale: 0.0121593,
    bytes:
      '2tT8EfH/K+0PEZixv6z8AS4K79Pv6pvR1RnQFNzyOd4RFQ443xLIBtf1Cc8u8MYC86XWCDQVwuPfJh3a0Ncn2j0ECP8m4x0rEhwUB9zoQDL4FvIn3h7UFAMb/e1cvfY0/cvsDc38DgYEGPvvHRb5+sL6QM76FQ/PC930Emcn5wAZ8UswADzx/EnnEvxE4vPV8svK3uYJ9gUY9enTN+j/CdLa7h8v2B2s6rhJyuox78T1I9JNzB4myT9NM981Fx4BMbjCBRQmHOLU/t4Q6wsv8sY/6r4a9s74f/UEEvcd8ADcEvTm+PjtwE3r5/ocxgXVxQ0C0A/11h0FBSzpLejlJAvw1gMIIPwBMNTWuyH24d+6BscKA9yx1fn7IR8s5RUS8/Oz+NniNP4GNUH+mv/pETcwPkUJSfULGMwbycT5AQAS+B8hO8WouiLTregLEmND2/HQ1jns9wDvSbwyhRPlCxvnLwEW4J/g+gjqET0S/b/+8uMCSFj+0CYsoT/jTw4w',
  },
} as const satisfies PackedVectorHeads
