import type { TopicBook } from './topic-book.ts'

/** Harm that people threaten to do to themselves or to others. */
export const PORTUGUESE_HARM: Pick<TopicBook, 'self_harm' | 'violence'> = {
  self_harm: {
    signs: `
      quero|queria|prefir*|preferia|gostava|gostaria|desejo|melhor|mereco|vontade|podia .3 morrer|morto|morta
      me|se matar
      matar me
      vou|quero|penso|tentou|tentei .3 matar .1 me
      suicid*|mutilo|mutilar|automutil*|enforcar|overdose
      nao|sem|nem .4 quero|vontade|aguento|consigo|faz|tenho .4 viver|vivendo|vida|existir
      nao .2 quero .2 mais .1 viver|estar|existir|acordar
      nao .2 quero .2 estar .3 mundo
      vontade .1 de .1 viver & sem|nao|perdi|nenhuma
      vida .5 sentido|pena|acabou & nao|sem|perdeu|minha|acabou
      sentido .3 vida|viver
      pena .2 viver
      tir* .4 vida & minha|propria|me|a
      tirar .2 a? .1 minha|propria .2 vida
      acabar .3 tudo|vida|comigo
      acabar .2 com .2 minha .1 vida
      todos|mundo|familia .5 melhor .3 sem
      melhor .2 sem .1 mim
      melhor .5 deixar .2 existir
      deixar .2 de .2 existir|viver
      melhor .3 se .2 eu .3 nao
      tom*|engol* .5 comprimidos|remedios|calmantes|pilulas & todos|todas|tudo|caixa|frasco|muitos
      nao .2 acord*
      acordar .2 mais|nunca|amanha & nao|nunca|sem
      volt* .3 cortar
      me cort*
      cort* .2 me .2 $ 
      cortar|cortei .3 pulsos|veias|bracos
      cortar me & voltei|quero|comecei
      jog*|atir*|salt*|pular|mand* .4 ponte|janela|predio|comboio|trem|metro|varanda|linha|penhasco
      ando .2 magoar|cortar|machucar
      magoar|machucar|ferir .1 me .1 $
      me .1 machuc*|magoar|ferir & proposito|mesm*|quero|vou
      sumir|desaparecer .3 sempre|mundo|tudo|vez
      quero .2 sumir|desaparecer
      continu* .3 vivendo|viver
      pra|para|por .2 que .2 viver|vivo
      adeus .3 todos|mundo|sempre|acaba|vida
      carta|bilhete .3 despedida|suicid*|adeus
      tiro .4 cabeca|boca|mim & vou|dar|me|quero
      ninguem .4 falta|saudade*|notar* .4 morr*|desaparec*|minha|mim|sum*
      falta .3 se .2 eu .2 morr*
      saida .5 morte|morrer
      morte .4 saida|unica|solucao|melhor
      cansad*|farto|farta .3 viver|vida
      pensamentos|ideias .2 suicid*|morte|negr*
      levar|empurr* .4 suicidio|morte
      estar .2 mort*
      fim .3 vida|tudo|sofrimento & por|pôr|quero|dar|vou|minha
      acabar|acabo .2 comigo
      me .1 enforco|enforcar|enforcando
      nao .2 aguento .4 viver|vida
      desist* .2 viver|vida
      dormir .3 acordar|sempre & nao|nunca|sempre
      mata .1 me
      queria .3 nunca .2 nasc*
      nao .2 ter .2 nascido
      desta .1 vida .1 & chega|farto|farta|cansad*
    `,
    harmless: `
      morrendo|morrer|morri|morta|morto|morro|morrer .1 de .2 vontade|rir|fome|calor|frio|saudade*|sono|vergonha|medo|amor|curiosidade
      viver .2 sem .2 este|esta|esse|essa|o|a|vosso*
      esquadrao suicida
      acabar .2 com .2 a|minha? .1 assinatura|estoque|stock
      salvou .2 vida
      telemovel|celular|bateria|planta .3 morr*|mort*
      cort* .2 me .2 pouco|embalagem|um
      matar .2 saudade*|fome|sede
    `,
  },
  violence: {
    signs: `
      @will .3 matar|queimar|esfaquear|esganar|estrangular|bater|espancar|agredir|rebentar|quebrar|partir|arrebentar|atirar|socar|explodir|degolar|esfolar|envenenar|atropelar|assassinar|torturar|furar|balear|surrar .2 @you|em|no|na
      @you .2 matar|esfaquear|esganar|estrangular|espancar|agredir|esfolar|atropelar|balear .1 $
      te|vos|lhe|voces|vou|hoje .2 te|vos? .1 matar|mato|esfaqueio|esgano|parto|rebento|quebro|pego|arrebento|furo|espanco
      mato|esfaqueio|esgano|estrangulo|espanco|degolo .2 @you|um|$
      eu .1 mato|esfaqueio|esgano|atiro|espanco
      esfaque*|esgan*|degol*|espanc* & vou|eu|vos|te|quem|voces|se
      vou .3 matar .2 @you|um|uma
      part*|quebr*|rebent*|arrebent*|cort*|arranc*|esmag* .3 cara|pernas|cabeca|dentes|ossos|boca|nariz|pescoco|bracos|focinho|fuca|garganta|dedos & vou|te|lhe|ao|a|do|teu|tua|vos|seu|sua
      parto .1 te
      vou .3 part* .2 tudo
      part*|quebr*|destru*|vandal* .3 tudo|vitrine|montra|loja|vidros & vou|vamos|ai|irei
      sei .1 onde .3 mor*|trabalh*|viv*|estuda*|fica
      queim*|incendi*|fogo .5 loja|armazem|escritorio|camioe*|caminhoe*|casa|sede|tudo|voces|deposito
      por|pôr|botar|tacar|meter|ponho|boto|taco .1 fogo
      bomba .4 armazem|loja|escritorio|deposito|sede|predio|ai
      coloc*|puse*|plant*|mand*|tem|ha .3 bomba
      explod* .3 escritorio|loja|armazem|sede|tudo|predio|voces
      merec* .5 tiro*|morrer|morte|bala|soco|surra|apanhar|porrada
      leva*|levam|levas .2 tiro*|porrada|soco|facada|chumbo
      vou|irei|vamos|apareco .4 com .2 taco|pistola|faca|arma|revolver|cacete|machado|gasolina|catana|bastao|martelo|ferro|amigos & vou|taco|arma|faca
      com .2 um|uma .1 taco|pistola|faca|arma|revolver|catana|bastao|facao & vou|ai|irei
      tenho|levo|pego|comprei .2 uma|um|a .1 arma|pistola|revolver|espingarda|faca
      vao|vai|vais .3 morrer|sangrar|sofrer|apanhar|arrepender|levar & todos|voces|vao|vais|tu|$ 
      vao .1 morrer|sofrer|apanhar
      vao .2 morrer .1 todos
      sofrer & atras|vou|voces|vao
      atras .2 de|do .1 voces|ti|voce|vcs|si
      sangue .2 corr*|escorr*|jorr*
      corr* .2 sangue
      alguem|quem|um|entregador|estafeta .5 ferido|hospital|morto|machucado|sangr*|aleijad*
      acab* .4 hospital|cemiterio|caixao|morgue
      cuidado .4 sair*|saires|filhos|familia|rua|trabalho|noite|costas
      soco|socos|murro|pancada*|porrada|surra|tareia|tapa|tabefe|bofetada*|coca & vou|dar|levar|encher|ele|gerente|vos|te|no|na|leva
      encher .3 de .2 porrada|pancada|socos|tiros|chumbo
      pescoco .3 cort*
      corto .2 pescoco
      acabar .3 raca|vida & tua|vossa|sua|com
      a .2 raca
      pego .2 na .1 saida
      te .2 pego
      saida & pego|espero|esperar
      hoje .2 eu .2 mato
      agredir .3 proximo|primeiro|quem
      bater .3 no|na|em|nele .2 entregador|gerente|funcionari*|voces|motorista|vendedor|atendente
      ameac* .3 morte
      vao .1 pagar .3 sangue|vida
      morram|morre .1 todos|todas|seu|$
      dar .2 cabo .2 de .1 ti|voces|vos
      tiro .3 cabeca|testa|peito|costas & teu|tua|vos|te|voce|ele|seu
      facada|paulada
      linchar|linchad*
    `,
    harmless: `
      me .1 mata|mataram|matou|matavam
      matavam .1 me
      bomba .1 de .1 banho|agua|ar|calor|chocolate
      pistola .1 de .1 agua|cola|massagem|brinquedo
      assassinato .2 no|na
      mata .1 mosca*|mosquito*|ratos
      quebra .2 cabeca*
      bater .1 claras|bolo|ovos
      bateu .2 no
      matar|matei .1 a? .1 fome|saudade*|sede|tempo
      partir .2 de
      bater .2 recorde|meta
    `,
  },
}
