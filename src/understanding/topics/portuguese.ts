import { PORTUGUESE_HARM } from './portuguese-harm.ts'
import type { TopicBook } from './topic-book.ts'

export const PORTUGUESE: TopicBook = {
  classes: {
    will: 'vou vai vamos vao irei iremos quero posso devia deviam juro prometo penso merecem vontade apetece dou hoje se',
    you: 'te ti vos vocs voces voce vcs vc tu lhe lhes os as ele ela eles elas alguem estafeta* entregador* motorista* carteiro gerente* chefe* funcionari* vendedor* todos familia filhos equipe equipa seu sua vosso* vossa* teu tua dono patrao quem proximo atendente* motoboy cara gajo',
    lawyer: 'advogad* juridico causidico solicitador*',
    person:
      'pessoa* atendente* humano humana alguem operador* operadora gerente supervisor* responsavel assistente agente consultor* funcionari* colega* representante empregado* colaborador* diretor* superior chefe tecnico',
    bot: 'bot bots robo robos robot chatbot* maquina* ia inteligencia computador* automat* programa algoritmo',
  },
  legal_threat: {
    signs: `
      meu|minha|nosso|nossa|meus|um|uma|ao|com|o|a|pelo .1 @lawyer & contat*|contact*|entrar|saben*|sabe|trat*|caso|entreg*|fal*|not*|process*|carta|cuid*|acion*|contrat*|resolv*|vou|vai|ja|direit*|dinheiro|junto
      meter|metendo|contrat*|acion*|consult*|constitu*|procur*|chamar|por|envolv*|busc* .3 @lawyer
      minha|meu|nosso|nossa advogad*
      e|eh .1 advogad* & trat*|cuid*|ajud*|caso|process*|resolv*
      processar .2 @you|essa|esta|esse|a|empresa|loja|tod*
      vou|vamos|quero|posso|irei|iremos .2 processar|denunciar|acionar|judicializar
      processo .4 contra|judicial|tribunal|justica|juizado|danos|crime|voces|vos
      abr*|entr*|mov*|mova|meto|meter|ajuiz*|inici*|avanc* .4 processo|acao
      acao|accao|acoes|acc*|via*|medida*|meio*|providencia*|procedimento*|caminho|recurso .3 judicia*|legais|legal|juridic*|cabiveis|cabivel|contra|penal|penais
      judicialmente|criminalmente|juridicamente|judicializar
      acao .4 protocol*|ajuizad*|contra
      procon|deco|asae|reclameaqui|juizado|anacom|decon|idec|senacon|intimacao|delegacia|ouvidoria .2 vou|ir|queixa|reclam*
      procon|juizado|asae|delegacia|idec|senacon
      deco|anacom & queixa|reclam*|denunc*|vou|ir
      reclame .1 aqui
      consumidor .1 gov
      pequenas causas
      livro .3 reclamac*
      tribunal|tribunais|juizo & vou|vej*|met*|lev*|em|no|ate|avanc*|vemos|encontr*|para|acab*|ir|antes|process*
      meto .2 tribunal
      justica & recorr*|acion*|lev*|vou|na|ir|busc*|procur*|entr*|contra|comum
      juiz .2 decid*|vai|diz*
      juiz & decid*|determin*|perante
      queixa .3 crime|policia|tribunal|deco|asae|formal|apresent*|contra
      apresent*|far*|fiz|fazer|registr*|formaliz* .3 queixa|denuncia|bo|boletim & policia|crime|tribunal|deco|asae|contra|formal|autoridad*|delegacia|apresent*|burla|golpe|livro|consumidor|orgao*|procon
      denunci* .5 policia|burla|golpe|voces|vos|vcs|fraude|procon|asae|autoridad*|empresa|loja|ministerio|orgaos|crime
      boletim .1 de .1 ocorrencia
      fazer|fiz|abrir .2 bo
      danos .2 morais|materiais
      indemnizacao|indenizacao
      reserv* .4 direito
      direitos .4 justica|tribunal|valer|consumidor & valer|justica|tribunal|exig*|recorr*|lei|defes*
      valer .3 direitos
      defesa .3 consumidor
      codigo .3 consumidor
      arbitragem|arbitral
      notific* .3 judicial*|extrajudicial*
      notificac* .2 extrajudicial
      departamento|assessoria|apoio|setor|gabinete juridic*
      crime & queixa|isto|isso|policia|denunc*|burla
      ilegal|fora .1 da .1 lei
      lei & desrespeit*|viol*|contra|conforme|infring*
      ministerio .1 publico
      contencioso
      policia & queixa|vou|denunc*|burla|golpe|roubo|particip*|cham*
      citacao|intimac* .3 receb*
      receb* .3 intimacao|citacao|notificacao
      carta .2 registada & advog*|tribunal|legal
      provedor* .2 justica|consumidor
      tomar* .3 medidas|providencias .2 legais|cabiveis|judiciais
    `,
    harmless: `
      escritorio .2 advogad* .3 quer|precis*|encomend*
      amig*|marido|mulher|prim*|namorad* .1 e? .1 advogad* .3 ador*|ama|quer|gost*
      garantia|idade|feriado legal
      rua|avenida .3 tribunal|justica
      tribunal .3 encomendou|fatura
      processo .1 de|da .1 devolucao|troca|compra|entrega|pagamento|registo
      justica .1 seja .1 feita
      fantasia .3 policia
      presente .4 advogad*
      qual .2 processo
    `,
  },
  ...PORTUGUESE_HARM,
  asks_for_human: {
    signs: `
      fal*|convers*|comunic*|contat*|contact*|chat*|tc|tratar|dialog*|discut* .2 com|c .4 @person
      fal*|convers*|chamar .1 alguem|atendente|humano|gerente|operador
      pass*|transf*|encaminh*|lig*|coloc*|direcion*|conect*|mand*|repass*|reencaminh* .5 @person
      pass*|transf*|encaminh*|conect* .4 apoio|suporte|atendimento|sac|servico
      me .1 transfere|passa|passe|coloca|conecta
      quero|queria|preciso|exijo|solicito|prefiro|gostaria|desejo|pretendo|peco|gostava|necessito .4 atendente|humano|humana|pessoa .2 real|verdade|serio|humana|que|para|$
      quero|queria|preciso|exijo|solicito|prefiro|gostaria|desejo|pretendo|gostava|peco|necessito .3 um|uma .1 pessoa|atendente|humano|operador*|consultor*|gerente|supervisor*|responsavel
      quero|exijo|preciso|gostaria .2 atendimento|contato|contacto|apoio|suporte|ajuda .1 humano|humanizado|pessoal
      contato|contacto|apoio|suporte|atendimento|assistente|operador|ajuda|ser|agente humano|humana
      solicito|gostaria|quero|gostava|pretendo .5 atendid* .3 por|pessoa
      atendid* .2 por .3 @person
      pessoa|alguem|gente|atendente .3 real|verdade|serio|viva|fisica|carne|humana|humano
      ser humano
      humano|humana .1 por|pfv|favor|pf|$
      ^ um|uma? .1 @person .3 por|pf|pfv|favor|obrigad*|ja|real? $
      ^ @person .3 por|pf|pfv|favor|obrigad*|ja|real? $
      ^ @person $
      fal* .2 com? .1 atendente
      tem|ha|existe .2 alguem .2 ai|lendo|por|real|verdade
      alguem|pessoa|humano|algum .4 le|leia|lesse|lendo|responda|responde|leem|lesse|ler & algum|humano|realmente|gostava|queria|isto|isso|mesmo|verdade|email|mensagem|bot
      basta|chega|nao|parem|pare|sem|odeio|farto|farta|cansad*|inutil|estupido|nem|para .3 bot|bots|chatbot*|robo|robos
      bot|bots|chatbot*|ia .5 inutil|serve|entende*|nada|nao|ajuda
      fal*|convers*|escrev*|tratar|discut*|respond*|chat*|atend* .4 @bot
      e|es|isto|isso|voce|estou|sou|vc|esta|aqui .2 um|uma|com|fal* .2 um? .1 bot|robo|robot|humano|maquina|ia|pessoa|chatbot
      ou .1 e|so? .2 um? .1 robo|bot|maquina|robot
      basta|chega|nao|parem|sempre|mesm*|so|sem|deixem|mais|outra .5 respostas|mensagens|texto|resposta|mensagem|emails .3 automatic*|padrao|pronta*|generic*|copiad*|robot*
      respostas .1 automaticas
      mesmo .1 texto
      alguem|pessoa|humano|atendente|funcionario|colega & bot|chatbot*|ia|inteligencia|virtual
      prefiro .7 alguem|pessoa|humano|funcionario
      alguem|membro|pessoa .3 da|do|de .2 equipa|equipe|loja|staff|time & respond*|fal*|trat*|ajud*|contact*|contat*|assum*|ler|atend*
      pode*|podia|podem|posso|poderia .4 fal*|lig*|atender|contact*|contat* .3 alguem|atendente|humano|pessoa|gerente|operador
      alguem .2 me .2 lig*|contat*|atend*
      fal*|exijo|quero|pass*|chamar|cham* .4 supervisor*|gerente|responsavel|superior|chefe|diretor*|dono|gerencia
      como .5 fal*|contact*|contat* .4 @person
      carne .2 e .1 osso
      recus* .5 @bot
      colega & encaminh*|pass*|transf*|fal*
    `,
    harmless: `
      chat .2 ao .1 vivo .3 fecha*|abre|horario
      cabelo|figura|direitos|recursos|corpo humano*|humana
      agente .1 imobiliario|imobiliaria|aduaneiro
      robo .1 de .1 cozinha
      robo .1 aspirador
      maquina .1 de .1 cafe|lavar|costura
      falei|falamos|ontem|falado .5 @person
      avaliacao .4 pessoa
      e .1 de .1 uma .1 pessoa
      assistente .1 de .1 voz
      pessoa .1 na .1 foto
      falam|fala|falo .1 ingles|portugues|frances|espanhol
      sou|somos .2 @person
      atendente .2 foi
      nossos .1 funcionarios
    `,
  },
  anger: {
    signs: `
      merda|porra|caralho|fodam*|foder|foda|puta|putaria|cabrao|filhos? .1 da .1 puta|bosta
      merda|porra|caralho|bosta|idiotas|imbecis|otarios
      ladroes|caloteiros|burloes|aldraboes|vigaristas|golpistas|estelionatarios|mentirosos|incompetentes|trambiqueiros
      vergonha|vergonhos*|inaceitavel|inadmissivel|palhacada|ridiculo|absurdo|nojo|lamentavel|escandalo*|descaso|intoleravel|indecente|revoltante
      furios*|indignad*|revoltad*|irad*
      farto|farta|fartos|fartas|fartinh*|cansei
      saco .1 cheio
      cansad* .3 desculpas|voces
      muito|estou|tao .2 zangad*|chatead*|irritad*|brav*|puto
      goz* .3 comigo|connosco|clientes
      pior .3 servico|loja|empresa|experiencia|atendimento
      pessim*|horrivel|horroros*
      nunca mais
      falta .1 de .1 respeito
      empresa .2 lixo
      me .1 fazendo .1 de .1 palhaco|idiota
    `,
    harmless: `
      estava .2 zangad*|irritad*
      nao .2 zangad*|furios*|irritad*
      nunca mais .3 sem|outra|largo
      fartura|farta .2 mesa
      e .1 golpe .1 $
    `,
  },
}
