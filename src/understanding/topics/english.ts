import { ENGLISH_HARM } from './english-harm.ts'
import type { TopicBook } from './topic-book.ts'

export const ENGLISH: TopicBook = {
  classes: {
    will: 'will ill well going gonna gon goin shall would id wanna want intend plan about ready swear might could can promise must let lets',
    you: 'you u ya yall youse your ur him her them someone somebody everyone everybody anyone anybody driver* courier* manager* staff employee* team agent* boss family kids children whoever people guy guys woman man men delivery postman owner* ceo colleague* worker* seller* idiot* bastard* one next',
    lawyer: 'lawyer* attorney* solicitor* barrister* lawer* lwayer* laywer* counsel',
    person:
      'human* person agent* rep reps representative* advisor* adviser* operator* manager* supervisor* someone somebody sm1 sb staff employee* colleague* boss people superior* specialist* assistant* clerk',
    bot: 'bot bots robot robots chatbot* machine* ai computer* automat* algorithm* software script* assistant program',
  },
  legal_threat: {
    signs: `
      my|our|his|hers .1 s? .1 @lawyer & will|ill|contact*|touch|hear*|write*|writing|letter|draft*|claim|case|sue*|take|taking|involved|gets|says|said|advis*|told|informed|cc|copied|notice|legal|court|action|instruct*|handle|handling|dealing|deal|speak*|spoke*|talk*|consult*|call*
      get|getting|hire|hiring|hired|call|calling|contact|contacting|contacted|consult*|instruct*|involve|involving|see|seeing|need|find|retain*|engag*|appoint*|ask|asking|speak*|talk*|spoke|spoken|through|via|with|from|to .4 @lawyer
      @lawyer .5 will|ll|has|have|is|are|be|involved|letter|fees|contact*|touch|draft*|claim*|case|up|next|now|tomorrow
      @lawyer & claim*|case|sue|court|legal|charges|proceedings|fraud|compensation|contract|threat*|refund|money
      legal action*|advice|proceeding*|step*|team|counsel|department|representati*|route|recourse|remed*|measure*|complaint|case|claim|means|channel*|cover|dispute|consequence*|battle|process|threat|help|letter|aid|documents|papers|matter|guy|person|fees|costs|demand
      go|going|goes|get|getting|turn legal
      take|taking|took .3 legal|legally
      legally & you|your|obliged|required|liable|entitled|pursue*|bound
      @will|to|can|have|ready|about|shall|u|i .1 sue|suing
      sue you|u|your|ya|them|yall|this|the|for|over|somebody|company
      i|we|be|im|were|am suing
      lawsuit*|litigat*|prosecut*|subpoena*|injunction|affidavit|plaintiff|writ
      trading .1 standards
      a|the|your|expect .1 summons
      small claim*
      county|civil|high|supreme|federal|magistrates|district|claims|people*|local|state|superior|crown court|courts
      take*|taking|took|go|going|drag*|bring*|bringing|haul*|see|seeing|meet|end|ends|ending|settle*|decide*|pursue*|pursuing|you|u|it|straight .6 to|in|through|thru|via|before|into .2 court|courts|courtroom
      court action|case|date|order|proceeding*|claim|papers|summons|if|then|next
      tribunal|ombudsm*|arbitration|arbitrator
      citizens advice
      consumer* .1 protection|affairs|council|agency|authorit*|watchdog|commission|helpline|court|association|organi*|ombudsman|advoca*|bureau|body|rights|law|forum & @will|to|report*|complain*|contact*|go|under|with|have|has|hear*|taking|file*|filing|breach*|violat*
      attorney|solicitor general
      bbb|ftc|cfpb|accc|fca|ccpc|fos
      better business bureau
      fair trading
      class action
      breach* .3 contract|law|act|terms|duty|agreement
      cease and desist
      press* .2 charges
      file*|filing|lodge*|lodging|bring|bringing|start*|issue|issuing|bring .4 suit|case|charges .2 against
      file*|filing|lodge*|lodging|make|making|made|submit* .3 complaint|report .1 with|to .3 authorit*|police|regulator*|commission*|government|agency|bureau|office|state|ministry|department
      seek*|claim*|demand*|pay|sue|liable .3 damages
      know .3 rights
      under|per|of|against .4 consumer* .3 act|law|regulation*|rights|code|contracts
      consumer* rights act
      statutory rights
      report* .5 to .4 police|authorit*|fraud|regulator*|standards|government|ministry|fbi|cops
      go|going|went|take|taking|contact*|call*|involv*|inform*|file*|filed|been|hand* .4 police|cops|authorit* & fraud*|scam*|theft|steal*|stole*|you|this|if|report*|crime*
      action fraud
      for service of
      letter|notice before|prior .2 action|claim|legal|court
      without .1 further notice
      reserve* .1 the|my|our|all .1 right|rights
      commenc*|initiat*|begin*|start*|issu*|bring*|institut* .2 proceedings
      proceedings .1 against
      this|that|what|you|your .4 is|are|be .2 illegal|unlawful|criminal
      dad|dads|father|mother|mom|mum|husband|wife|brother|sister|son|daughter|uncle|friend|cousin|partner|boyfriend|girlfriend .3 @lawyer .9 or|fix|involved|claim|case|draft*|letter|help*|sue|look*|says|said
      breaking .2 law
      court* .4 you
      legally pursue*
      pursu* .4 legal*|court*|damages
      take*|taking .2 further & court*|legal*|ombud*|authorit*|standards
      you|your|this .3 crime & report*|police|court|will|authorit*
      regulator*|watchdog* & report*|complain*|contact*|hear*|inform*|escalat*
      have|get|see .2 you|u|ya|your .3 prosecut*|arrested|jailed|imprisoned
      escalat* .6 authorit*|regulator*|legal*|court*
      lawyer* up
      my legal
    `,
    harmless: `
      barrister|solicitor|magistrate .1 court|close|street
      tennis|basketball|volleyball|food|badminton|squash|clay|padel|pickleball|netball|sports|handball .1 court*
      court road|street|lane|avenue|house|yard|shoes|hotel|number|size|sport*
      law|lawyer*|attorney*|solicitor*|barrister* firm|office*|school|student*|friend*|wife|gift|mug|costume|bag
      friend|sister|brother|husband|wife|son|daughter|dad|father|mom|mum|boyfriend|girlfriend .3 @lawyer .2 love*|like*|adore*|want*|need*|wears|uses|ordered|bought|birthday
      for|to|gift .2 my|a|our .1 @lawyer .1 friend|wife|husband|boyfriend|girlfriend|son|daughter|sister|brother|dad|mum|mom
      gift|present|bag|suit|briefcase|pen|shirt|graduation .3 for .3 @lawyer
      i|im|we|were .1 am|are? a|an|the|also|both .2 @lawyer .3 and|who|so|looking|in|with .3 need*|want*|look*|order*|buy*|sturdy
      is .1 it .2 legal|illegal .2 to
      claim .3 with .2 ups|fedex|dhl|usps|insurance|royal
      in case
    `,
  },
  ...ENGLISH_HARM,
  asks_for_human: {
    signs: `
      speak|talk|chat|spk|speaking|talking|chatting|conversation|converse|communicate|tlk|discuss*|correspond .2 to|with|w|2 .4 @person
      speak|talk|chat|spk|tlk .1 @person
      connect*|transfer*|put|patch|pass|escalat*|forward|hand*|refer|redirect|switch|rout*|move|bring .3 me|us|this|it|my|case|over|on|directly|through .5 @person
      connect*|transfer*|put|patch|pass|speak|talk|chat .6 customer service*|support|care|relations
      connect*|transferred|escalat* .2 to|with .4 @person
      get|give|find|need|want|bring|assign|show .1 me|us|a|an|my|the .3 human*|person|agent|rep|reps|representative*|supervisor*|operator*|advisor*|adviser*|staff|real
      get|give .1 me|us .2 someone|somebody|manager*|boss
      real|live|actual|living|proper|breathing|genuine .2 person*|human*|agent*|people|rep|representative*|employee*|operator*|someone|advisor*|adviser*|being*
      someone|somebody|people|anyone .2 real|human|actual|live
      human being|agent*|support|help|assistance|operator*|please|pls|plz|response|reply|contact|interaction|representative*|staff|attention|colleague*|advisor*|now|instead|answer|customer
      to|with|a|any|actual|for human $
      ^ @person .2 please|now|pls|plz|thanks|needed|required? $
      ^ live chat|agent|support|person .1 please? $
      ^ customer service|support|care .2 rep|representative|agent|please|person? $
      need|want|require|prefer|like|request*|demand|insist|looking .5 human*|agent|rep|representative*|operator*|supervisor*|advisor*|adviser*
      need|want|prefer|like|request*|demand|insist .3 a person|manager
      need|want|like .2 someone|somebody|person|human .5 talk|speak|chat|read*|answer|respond|reply|listen|call|phone|look|actually
      can|could|will|would|have|get|please|may|cant|let .3 @person .2 call|phone|ring|contact|speak|talk|chat|ring|reach
      can|could|may|will|would|have|get|please|let .3 person|human|member|colleague*|team|manager*|supervisor*|agent|representative* .5 look|help|step|read|reply|answer|take|assist|handle|intervene|respond|jump|review
      no|not|stop|more|another|stupid|useless|dumb|hate|this|your|damn|bloody|fucking|than|silly|bad|with|terrible .1 bot|bots|chatbot*
      bot|bots|chatbot* .4 useless|stupid|understand*|away|help*|wrong|shit|crap|doesnt|not|cant|dumb|off|again|loop|sucks|keeps
      no|not|stop|dont|cant|refuse|hate|tired|sick|rather|instead|done|without|fed|enough|wont|waste|why .5 talk*|speak*|chat*|deal*|discuss*|convers*|communicat*|typ*|writ*|explain*|argu*|answer* .4 @bot
      than|instead|not .2 of? .2 this|your|a|an|the|some .2 @bot
      talking|speaking|chatting|writing|typing|dealing .2 to|with .4 @bot
      are|is|am|r|am .2 you|u|this|it|i|anyone .1 a|an|real|talking|the|just? .3 bot|robot|machine|human|real|ai|person|computer|chatbot
      just|only|or .2 a|an .1 @bot
      stop|no|enough|another|same|keep*|sick|tired|these|not|more|only|without|again|always .6 automat*|canned|template*|scripted|generic|copy|robotic|generated|prewritten|standard|boilerplate .2 repl*|respons*|answer*|message*|text*|email*
      same .3 canned|automated|scripted|template*
      human*|person|anyone|anybody|someone|somebody .4 actually|even|really|gonna|going|ever|will .3 read*|answer*|there|reply|listen*|look*|check*
      does|do|is|will|has .2 anyone|anybody|someone|human|person .4 read|there|reading|alive|home|human|answering
      who .3 talk|speak|call & bot|human|real|person
      in charge & speak|talk|demand|want|contact|who|whoever
      speak|talk|demand|want|need|get|contact|call|insist|ask|see .4 your|a|the|his .2 manager*|supervisor*|boss|superior*|management|director|ceo|owner
      handled|dealt|answered|helped|reviewed|read|written|looked|seen|assist* .3 by .3 person|human*|someone|somebody|people
      rather|instead|prefer|prefere* .8 person|human*|someone|somebody|team|people & bot|ai|machine|assistant|robot|automat*|than
      someone|somebody|person|human*|people|agent*|anybody & bot|chatbot*|ai
      one|member|someone|somebody .3 of|from .2 your .3 team|staff|people|agents|colleagues & help|step|talk|speak|deal|answer|instead|want|need|like|rather
      member .2 of .2 staff|team & speak|talk|contact|call|look|help|read|please|handle|escalat*
      put .1 me through
      how|where|can|way .5 reach|contact|get .4 agent*|human*|person|representative*|operator*|advisor*|someone|somebody
      in person|personally & reply|answer|read|respond|someone|look
      colleague* & speak|talk|transfer|forward|connected|handles|pass|senior
      someone|somebody|person .1 who .3 actually|can|understands|knows|reads|speaks & want|need|speak|talk|like|get|bot|please
    `,
    harmless: `
      ^ are|r you|u .1 robot|bot|machine|chatbot $
      robot .2 suitable|toy|kit|for
      human .1 hair|size*|sized|friendly|grade|like|made|sized|error|nature|rights|resources|body|version|readable|figure|skull|anatomy|race|consumption
      travel|estate|cleaning|bleaching|foaming|letting|shipping|customs|raising|drying|shipping|insurance .1 agent*
      agent .1 orange|nettoyant
      robot|bot|machine .1 vacuum|cleaner|mop|toy|kit|costume|lawn|mower|arm|hoover|washable|wash|dry|learning|embroidered|made
      vacuum|toy|kitchen|cooking|mowing|lawn|washing|coffee|sewing|espresso|bread|ice|rowing|drying|pasta|slot|sandwich .1 robot*|machine*
      spoke|talked|spoken|chatted|yesterday|already .6 @person
      real .1 person|people* .1 s? .1 review*|wear*|in|on
      human .1 sized|readable|size
      manager .1 special*
      with|and .1 my|our|his|her .1 manager|boss|colleague*|assistant|staff|people
      real .1 leather
      talk|speak|discuss|check .2 to|with|it .2 my|our|his .1 manager|boss|colleague*|people|team|staff|assistant
      i|we .1 am|are|im the|a .2 manager|representative|agent|supervisor|operator
      is .2 it|this .1 a .1 real
      assistant .1 manager|coach
      personal|virtual|voice|google|shop|my|our|smart .1 assistant*
      are|is .4 personal|personalised|personalized
    `,
  },
  anger: {
    signs: `
      fuck*|f*king|wtf|bullshit|bollocks|shitty|asshole*|arsehole*|bastard*|wankers|twats
      what the f|hell|fuck|heck
      piece|load|pile of shit|crap|garbage|rubbish|junk
      this|is|absolute|utter|complete|total|your|such .2 shit|crap|garbage|disgrace|robbery|theft|bollocks
      absolute|utter|complete|total|what|bloody|sick|such .1 a? joke|disgrace|shambles|farce|scam|nightmare|incompetence
      you|youre|bunch|pack|are|lot|bloody|total|useless|fucking|company .3 thieves|scammers|crooks|liars|idiots|morons|incompetent*|clowns|frauds|cowboys|muppets|scum|con
      furious|livid|outrageous|outraged|disgusted|disgraceful|infuriating|infuriated|disgrace|appalling|appalled|fuming|enraged|seething|shambolic|scandalous|abysmal|atrocious|despicable
      fed up
      pissed off?
      sick .3 tired
      sick of this|you|your|waiting|being|it
      had it|enough .1 with|of .2 you|this|your|lot
      enough is enough
      worst .4 service|company|experience|shop|store|support|customer|ever|dealt
      how dare
      shame on
      ashamed of
      be ashamed
      go to hell
      screw|damn you
      rip .1 off|offs
      ripoff*
      are you .1 kidding|joking|serious
      totally|completely|absolutely|simply|utterly|is|are|so|just .1 unacceptable|ridiculous|pathetic|unbelievable|infuriating|useless|insulting
      never .2 order*|buy*|shop*|using|use .5 again|you
      never again $
      stole|stealing|steal .2 my money
      extremely|really|very|so|beyond|bloody|really .1 angry|mad|upset|annoyed
      lost .2 patience|temper
      patience .3 run|end|over|out
      absolute|utter .1 disgrace
      unacceptable
    `,
    harmless: `
      not|no|isnt|never|wasnt|dont|longer .2 angry|furious|upset|mad|disgusted|annoyed
      fucking|fuckin|so .1 love*|great|awesome|amazing|good|brilliant|perfect|cool|happy
      love*|great|awesome|amazing .3 fuck*|shit
      holy shit|crap|cow
      the shit $
      angry birds*
      is .2 this|it|that .2 scam
      so|mad .2 about .2 this|it|colour|color
      sick .1 of .1 waiting .2 to
      was .2 angry .3 but
    `,
  },
}
