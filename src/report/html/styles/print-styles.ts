/** On paper: no tools, no drawer, everything folded is open, and nothing small is cut by the end of a page. */
export const PRINT_STYLES = `
@media print{@page{size:A4;margin:16mm}
:root{color-scheme:light;print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:11pt}
.page{display:block}main{max-width:none;padding:0;margin:0}
nav,.skip,dialog,#browse,.unseen{display:none!important}
.printed{display:block}
h1,h2{font-size:16pt}h3{font-size:13pt;margin-top:24px}h2{margin-top:32px}
h2,h3,h4,h5,caption{break-after:avoid}
h2+p,h3+p,h4+p{break-after:avoid}
thead{display:table-header-group}
tr,li,svg,.bar,.range,.card>:is(h4,h5),.said,.act,.note p,.figure,ul.ranges,.key{break-inside:avoid}
.bars{break-inside:auto}
table{font-size:9.5pt}th,td{padding:5px}
.cards{grid-template-columns:repeat(3,1fr);gap:8px}
.card{padding:8px;break-inside:auto}.card,.card>*,.said,.act{font-size:8.5pt;line-height:1.35}.said,.act{padding:5px;margin:5px 0}
.small,header,ul.ranges,.key,.pill,.outcome{font-size:9.5pt}
p,li{orphans:3;widows:3}
details::details-content{content-visibility:visible;height:auto}
details:not([open])>*:not(summary){display:block}
a{text-decoration:none}}
`
