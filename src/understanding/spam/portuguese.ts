import type { SpamBook } from './spam-book.ts'

export const PORTUGUESE: SpamBook = {
  search: `
    seo .3 proposta|servico*|analise|auditoria
    proposta|analise|auditoria .2 seo
    primeira .2 pagina|posicao .3 google
    artigo* .2 patrocinad*|convidad*
    link .1 dofollow
    troca .2 links
  `,
  growth: `
    aument*|impulsion*|duplic*|dobr*|multipli*|alavanc* .4 vendas|trafego|visibilidade|conversoes|clientes|faturacao|faturamento|seguidores
    poup*|economiz* .4 luz|energia|fatura|frete
    escala* .3 lojas|loja|vendas
  `,
  seller: `
    somos .4 fabrica*|agencia|fornecedor*|empresa|lideres|fabricantes|especialistas
    nossa|nosso .1 agencia|empresa|software|plataforma|solucao|sistema .4 ajuda|oferece|escala|gestao|permite|de
    caixas|embalagens .1 personalizad*
    preco|precos .2 fabrica
  `,
  trade: `
    desenvolvedores|programadores .3 hora|offshore
    base .3 dados .4 emails|contactos|contatos|empresas
  `,
  offer: `
    lhe|vos|te .1 ofere*|envi*|apresent* .4 proposta|catalogo|servicos|amostras
    envio .2 uma? .1 proposta
    oferecemos|fabricamos|publicamos|apresentamos .5 
    interesse|interessa $
    teria .2 interesse
    amostras .1 gratis|gratuitas
    gratuit* .2 analise|consulta|demo|orcamento
    sem .1 compromisso
    melhor* .1 preco*
    catalogo .2 anexo
  `,
  meeting: `
    15|20|30 .1 min*
    agendar|marcar .2 chamada|reuniao|demo & nossa|nosso|solucao|loja
  `,
  site: `
    vi|visitei|analisei|encontrei .3 seu|vosso .1 site|loja|pagina
    seu|vosso .1 site .2 nao .1 aparece
  `,
  chase: `
    escrever|escrevo|email .4 sobre .2 nosso|nossa .1 software|solucao|proposta|plataforma
    pessoa .1 certa
  `,
  money: `
    criptomoeda*|bitcoin|trading & ganh*|invest*
    ganh* .5 dia|mes|semana & euros|reais|cripto*|casa
    ganhe .5 dia|mes|semana
    emprestimo* .3 sem|rapido*|garantia*
    ganhou .3 milhao|iphone|premio|euros
    loteria|lotaria|heranca|casino|cassino|viagra
    compr* .2 avaliacoes|seguidores
  `,
  phishing: `
    caixa .3 correio|email .4 cheia|suspensa
    conta|cartao|caixa .3 bloquead*|suspens*|limitad* & verifi*|cliqu*|atualiz*|dados|http|https
    verifique|atualize|confirme .3 dados|conta
    clique .1 aqui
    encomenda|pacote .3 retid* .5 pague
    pague .4 em .2 http|https
  `,
  bill: `
    fatura|boleto .3 vencid*|atraso .6 pag*|nova
    novo .1 iban
    dominio & expir*|renova*
  `,
  influencer: `
    influenciador*|influencer|blogger|seguidores & parceria|troca|colabor*|produtos
  `,
  job: `
    curriculo|cv|curriculum .4 vaga|anexo|qualquer
    envio .2 meu .1 curriculo|cv
  `,
  bulk: `
    cancelar .1 inscricao
    webinar .2 grat*
    oferta .1 limitada
    garantido $
  `,
  customer: `
    meu|minha|meus .2 pedido|pedidos|encomenda|reembolso|compra|troca|fatura|conta|pacote|comissao
    comprei|encomendei|paguei|recebi|ganhei
    onde .1 esta
    sair .2 da .1 newsletter
    site .2 bloqueia
    tem .2 codigo
    cobraram
    nao .1 funciona
    sem .1 reembolso
    sou .1 afiliad*
    falta .2 a? .1 comissao
  `,
  buyer: `
    quero|queremos|gostaria|gostava|pedimos|pretendo|pretendemos .3 orcamento|revender|comprar|encomendar
    revender .2 vosso*|vossa*|seus
    orcamento .1 de|para
    tabela .2 de .1 precos
    minimo .2 para
    quantidade .1 minima
    procuram .1 funcionarios
    parceria .2 com .2 nossa .2 equipa|escola
  `,
  doubt: `
    e .1 golpe|burla|fraude
    email|mensagem|sms .3 e .2 vosso|vossa
    e .1 vosso
    recebi .9 golpe|burla|vosso
  `,
}
