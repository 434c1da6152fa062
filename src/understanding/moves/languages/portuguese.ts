import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const TEAM =
  '(?:colegas?|equipa|equipe|departamento|setor|responsavel|armazem|estoque|financeiro|contabilidade|faturacao|tecnicos?|tecnica|programadores|desenvolvedores|direcao|gerente|gerencia|supervisor[a]?|logistica|alguem|comercial|suporte)'

export const portuguese: Grammar = {
  promise: anyOf(
    '(?:vou|vamos) (?:lhe |te |o |a )?(?!(?:estar fechad|ficar feliz)\\w*)[a-z]+(?:r|lo|la|lhe)',
    '(?!(?:estarei|estaremos|ficarei|ficaremos|poderemos|poderei|sera um|primeiro|janeiro|fevereiro|dinheiro|terceiro|inteiro)\\b)[a-z]+(?:arei|erei|irei|aremos|eremos|iremos)|(?:dou|damos|digo|aviso|avisamos|envio|enviamos|mando|mandamos|confirmo|informo|respondo|respondemos|ligo|ligamos|contacto|contactamos)[ -](?:lhe|te|vos|o|a|uma|ja|hoje|amanha)|(?:lhe|te) (?:dou|damos|digo|aviso|envio|enviamos|mando|confirmo|respondo|ligo)',
    '(?:verifico|consulto|trato|procedo|peco|verificamos|consultamos|tratamos|procedemos|estamos a [a-z]+r|estou a [a-z]+r|estamos [a-z]+ndo|estou [a-z]+ndo|preciso (?:de )?(?:verificar|consultar|confirmar)|temos (?:de|que) (?:verificar|consultar)|tenho (?:de|que) (?:verificar|consultar)|deixe-?me|deixa-?me|deixe eu)',
    `${TEAM}\\b(?: \\w+){0,4} (?:vai|vao|esta|estao|ira|entrara|tem de|precisa)`,
    '(?:sera|serao|vai ser|vao ser) [a-z]+(?:d[oa]s?|t[oa]s?)|(?:recebera|vai receber|tera|vai ter)(?: \\w+){0,3}|em (?:andamento|analise|processamento|tratamento)',
  ),
  dispatch: anyOf('(?:segue|sai|saira|parte) (?:hoje|amanha|na|no)'),
  noPromise: anyOf(
    'nao (?:sera|serao|vai)(?: \\w+){0,4}',
    '(?:ficamos|fico|estamos|estou) (?:a|ao) (?:sua|seu|dispor|disposicao)(?: \\w+){0,2}',
  ),
  inform: /\b(?:verific|consult|respost|respond|dizer|digo|avis|inform|contact|lig|confirm|diz|saber|novidades|retorn)/,
  handed: anyOf(
    '(?:ja |acabei de )?(?:pedi|encaminhei|reencaminhei|passei|solicitei|contactei|contatei|escalei|reportei|abri|abrimos|pedimos|encaminhamos|solicitamos|contactamos|pedir|encaminhar|solicitar)(?! (?:lhe|te))',
    '(?:aguardamos|aguardo|a espera|a aguardar)(?! (?:a |o )?(?:sua|seu|que nos))|ainda nao (?:temos|tenho|recebemos)',
  ),
  team: anyOf(TEAM),
  outsider: anyOf(
    BRANDS,
    'transportadora|transportador|estafeta|motorista|carteiro|ctt|correios|dhl|ups|fedex|dpd|gls|sedex|jadlog|banco|operadora|paypal|mercado pago|fornecedor|fabricante|marca|vendedor|alfandega|receita federal|seguradora|companhia aerea|assistencia autorizada|parceiro|klarna',
  ),
  outside: anyOf(
    '(?:vai|vao|pode|podem|leva|demora|deve|devem|tem|precisa|ira|[a-z]+(?:ara|era|ira|arao|erao|irao)|dias|prazo)',
  ),
  underway: anyOf(
    '(?:seguiu|saiu|foi (?:enviad[oa]|despachad[oa]|expedid[oa]|entregue a)|ja foi (?:enviad[oa]|despachad[oa])|a caminho|em transito|em distribuicao|saiu para entrega)',
    '(?:estorno|reembolso|devolucao|transferencia)(?: \\w+){0,4} (?:feit[oa]|emitid[oa]|efetuad[oa]|realizad[oa]|processad[oa])(?=.*(?:banco|dias|conta|fatura))|(?:aparecer|cair|creditad[oa]|mostrar|refletir)(?: \\w+){0,4} (?:conta|fatura|cartao|valor)|banco\\b.{0,40}\\bdias',
  ),
  arrival: anyOf('(?:chega|chegara|deve chegar|entrega prevista|sera entregue|recebera o|recebe (?:o|a))'),
  ask: anyOf(
    'por favor|por gentileza|(?:envie|mande|indique|confirme|diga|informe|responda|preencha|assine|devolva|tente|experimente|verifique|reinicie|anexe)(?:-?(?:nos|me|lhe|o|a))?\\b|(?:precisamos|preciso|precisaria|precisariamos|necessitamos) (?:que|do|da|de|dos|das) (?!(?:verificar|consultar|tempo))|(?:aguardamos|aguardo|a espera d[aoe]) (?:a |o )?(?:sua|seu)|(?:pronto|pronta|disponivel) para (?:levantamento|retirada|recolha)|pode (?:levantar|retirar|passar)',
  ),
  offer: anyOf(
    '(?:quer|prefere|deseja|gostaria|queres|preferes|pode ser|posso (?:oferecer|enviar|reembolsar)|que dia)',
  ),
  condition: anyOf(
    '(?:assim que|quando|depois de|logo que|se|apos) (?:recebermos|recebamos|tivermos|nos|o (?:pagamento|artigo|produto|pacote)|a (?:devolucao|encomenda|foto)|voce|receber|confirmar|enviar)',
  ),
  optional: anyOf(
    'mais alguma|outra (?:coisa|duvida|questao)|alguma (?:duvida|questao)|nao hesite|ao dispor|a disposicao|se (?:tiver|precisar|necessitar|houver|preferir)|tenha um|tenha uma|bom (?:dia|fim)|boa (?:tarde|noite|semana)|em que posso|nao precisa|ate la|qualquer (?:duvida|coisa)',
  ),
  done: anyOf(
    '(?:foi|foram|ja|esta|estao|ficou)(?: \\w+){0,3} (?:[a-z]+(?:ad[oa]s?|id[oa]s?)|feit[oa]|resolvid[oa])|(?:cancelei|reembolsei|alterei|enviei|corrigi|atualizei|resolvi|fiz|cancelamos|alteramos|enviamos|corrigimos)|segue (?:em anexo|a|o)|em anexo|feito|resolvido|marcado|confirmado|cancelado|boas noticias',
  ),
  own: anyOf(
    '(?:vou|vamos) (?!(?:aguardar|esperar|reclamar|processar)\\b)[a-z]+r|(?:mando|envio|mandarei|enviarei|confirmo|digo|aviso|respondo|passo|pago|verifico|devolvo|trago)(?:[ -](?:lhe|vos|te|o|a|isso|hoje|amanha|ja|depois|logo))|ja (?:lhe|vos|te) (?:digo|mando|envio|confirmo)|(?:tenho|temos|preciso) (?:de|que) (?:ver|verificar|falar|perguntar|procurar|pensar|confirmar)|deixe-?me|vou pensar|posto (?:hoje|amanha)',
  ),
  noOwn: anyOf('vou (?:aguardar|esperar)|fico a (?:aguardar|espera)|advogado|procon|deco|livro de reclamacoes|espero'),
  resolved: anyOf(
    '(?:ja |agora |tudo )?(?:funciona|esta a funcionar|funcionou|resolvido|resolveu|certo agora)|(?:ja )?(?:recebi|chegou|chegaram)(?! (?:danificad|partid|errad)\\w*)|encontrei|nao (?:e preciso|preciso mais)|deixe estar|esquece|podem fechar|pode encerrar|erro meu|era so isso',
  ),
  trouble: anyOf(
    'mas|porem|ainda|nao|nada|nunca|ninguem|sem|partid[oa]|quebrad[oa]|falta|faltam|erro|problema|errad[oa]|atraso|porque|quando|onde|como|quanto|que|qual|podem|pode|quero|queria|preciso|reembolso|tambem|outr[oa]|vergonha|anexo|segue|numero|ontem|ja|so|continuo',
  ),
  harmless:
    'obrigado obrigada obg muito muita mesmo por tudo pela pelo ajuda resposta atencao rapidez informacao info ok okay certo perfeito perfeita otimo otima excelente combinado entendido esta bem tudo claro sim fico a aguardar vou aguardar espero esperar bem que assim seja bom boa dia tarde noite semana fim de abraco cumprimentos ate logo la breve ja igualmente simpatia fantastico maravilha beleza valeu grato grata agradeco agradecida agradecido agradecimento show top e o sua seu voces voce uma um',
}
