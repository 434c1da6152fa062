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
  self_harm: {
    signs: `
      want|wants|wanted|wanna|wish|ready|rather|prefer|gonna|hope|deserve*|going|decided|just|better|should|could|let|make|trying|tried|plan* .2 to|be|i|me|was|were|off? .1 die|dead|dying
      ready|want|wanna|wants|longing|hoping to? .1 die
      kill*|hang*|shoot*|drown*|unalive*|off|poison*|strangl*|stab*|starv*|end*|gas my? myself|self|himself|herself
      want*|wanna|going|will|ill|gonna|keep|kept|start*|been|to|might|could|about|urge|thought*|think*|feel|like .3 cut*|hurt*|harm*|burn*|injur* .1 myself|himself|herself
      hurting|cutting|harming|burning|injuring myself|herself|himself
      cut|hurt|harm .1 myself .1 again|tonight|every*|daily
      tak*|took|end*|finish*|lose|losing .1 my|his|her|own|their .2 life & i|im|ive|ill|id|he|she|tried|want*|own|my|me
      end|ending .2 it all|tonight|now|forever
      im|am|be|about|going .2 ending|end .1 things|it
      suicid*|kms|unalive*|selfharm*|overdos*|noose|sewerslide
      self harm*
      took|take|taken|taking|swallow*|swallowed .2 all|whole|bottle|entire|too|handful|enough|pack* .4 pill*|tablet*|meds|medic*|sleeping
      no|any|lost|without|zero|little|nothing|longer|not|dont|cant .4 point|reason*|will|sense|hope|strength|use .2 in|to|of|for|left .2 live|living|life|alive|exist*|existing|existence
      no|lost|without|zero|longer|not|dont|cant .4 purpose|meaning .2 in|to|of|for .2 live|living|life
      what|whats .2 point|sense|use .2 in|of|to .2 living|existing
      no|any|what|whats|see|dont|cant|not .4 point|reason*|sense|use .2 in|to|of .1 go|going|carry*|continuing .1 on|anymore|forward|with
      nothing|no .3 live|living for
      life .4 worth|meaningless|pointless|unbearable|worthless
      life .2 meaning|point|purpose .1 to? .2 me|left
      life|living .2 no|any|lost|without .2 meaning|point|sense|purpose
      my life .2 over|ruined|finished|hell & want|end|die|cant|more|bye|goodbye|anymore|everything
      worth living
      tired|sick|exhausted|done|weary|fed|through|finished .3 of|with .3 living|life|alive|existing|existence|everything
      cant|cannot|dont|not|hardly|unable .3 live|living .2 anymore|longer|like|this|more|any
      dont|not|no|never|stop .4 want|wanna|wish|care|like|wanting|desire .3 live|alive|exist|existing|living|life
      want|wanna|wish|like .2 to? not .2 be|wake|exist|live
      dont|not|cant|no .3 want|wanna|wish .2 be here|around|anymore|alive
      wish .5 dead|never|wasnt|disappear*|gone|werent|born
      wish|want|wanna|hope|rather|pray|sleep .5 never|not|dont|wont .2 wake|waking
      wish|hope|pray .3 never .1 woke|wake
      wake .1 up .2 again|ever & never|not|dont|wont
      better .4 without me
      better .2 if i .3 not|wasnt|didnt|dead|gone|never|died|werent|disappear*
      easier .3 if i .3 not|wasnt|didnt|dead|gone|never|died|werent|disappear*|just
      one|nobody|noone|anyone|who|they .4 miss .1 me
      if i .2 gone|dead|died|disappeared|vanished|passed|werent
      i|me .2 didnt|dont|stopped|stop|cease*|not .1 exist*
      wont|not .1 be around|here .1 much longer
      disappear* .3 forever|good|ever
      want|wanna|wish|just .3 disappear|vanish|sleep .3 forever|everything|all|never|earth|world|wake
      goodbye|farewell|bye|suicide letter*|note|world|everyone|everybody|forever
      jump*|leap* .5 bridge*|roof|window|train|building|balcony|cliff
      think*|thought*|consider*|dream*|fantasi* .3 of|about .3 jumping|dying|death|ending|killing|driving|hanging|die|way
      jump|step|walk|throw .2 in|front|under .4 train|bus|traffic|car|truck
      driv* .4 off .3 bridge|cliff|road
      slit*|slash*|cut* .3 wrist*|veins|arteries
      razor*|blade|rope|pills|gun|knife .4 my|in .3 hand*|wrist*|neck|mouth|head & i|ive|right
      way out .5 death|dying|die|dead|but
      only .2 way out
      death .2 is|seems|only|would .3 only|better|relief|option|way|answer
      i|we cant|cannot go|carry on .1 anymore|living|any|with|like
      cant|cannot .2 go|carry on .2 anymore|living|any .2 more|longer
      cant|cannot .4 take|do|bear|stand .4 anymore|more & life|live|living|die|end|everything|alone|world
      hate .2 my|being|living .1 life|myself|alive
      hate .1 myself .4 and|so|want
      trust .1 myself
      do|doing .1 something .3 myself|stupid & i|im|might|may|will
      be alive .1 anymore|any|longer
      not|dont .2 want .3 alive
      suicidal|dark|intrusive .1 thought*
      crying|alone|depress*|hopeless|desperate|worthless & end|die|dead|life|anymore|kill
      wont|not .1 need .3 where .1 im|i .2 going
      give|giving|given .1 up .1 on .2 life|living|everything
      i .2 deserve .2 to .1 die|live
      burden & everyone|family|live|life|die
      leave|leaving .2 this .2 world|life|earth|planet
      rest .1 in .1 peace .3 me
      last .1 day|night|message .3 on|alive|earth|ever
    `,
    harmless: `
      suicide squad*|door*|girl*|prevention|boys|bunny|silence
      kill*|laugh*|die*|dying|dead .4 laugh*|giggl*|cringe|embarrass*|excite*|curios*|boredom|envy|hunger|heat
      die|dying|died .1 for
      dying|die to .1 try|get|see|wear|have|know|read|taste|open|use
      live|living|survive|go .2 without
      dont|not|cant|cannot .5 live .2 without
      want|wanted|hope|not|would .3 die|dead .1 on .2 me|us
      my .2 phone|battery|plant*|laptop|cactus|flower*|car|tree* .4 die|dead|dying
      plant*|battery|batteries|phone*|screen|tree*|flower*|laptop .4 die|dead|dying|died
      never|wont|not .2 wake .2 baby|kids|child*|neighbours|neighbors
      takes .2 life .2 out
      save*|saved|saver .3 life
    `,
  },
  violence: {
    signs: `
      @will|i|we|to|and|deserve*|should|gets|get .5 kill|murder|stab|strangle|choke|hurt|beat|attack|slap|punch|destroy|bash|batter|throttle|smack|headbutt|torture|rape|drown|poison|skin|lynch|slaughter|smash|harm|execute|behead|assault|injure|shoot|knife|crush|kick|hit|hang|burn|maim|thump .3 @you
      kill*|murder*|stab*|strangl*|shoot|shot|beaten|slaughter* .1 u|ya|yall|him|her|them|everyone|everybody|someone|somebody|staff|employee*
      i|ill|im|we|will .4 kill|killing|murder|shoot|stab|beat you
      break*|smash*|cut*|knock*|kick*|bash*|rip|slit|crack|snap|tear|twist|stomp|blow|bust|rearrange|mess|punch .3 your|his|her|their|ur|you|the|someone*|whose .2 legs|leg|neck|face|head|teeth|throat|nose|bones|arm*|knee*|skull|jaw|fingers|kneecaps|brains|hands|heads|faces|ribs
      knock .1 his|her|your|their|ur .1 teeth|block|lights
      throat* .2 cut|slit
      com*|bring*|turn*|show*|drive|driving|waiting|return* .9 with .3 gun*|shotgun|rifle|knife|bat|machete|hammer|petrol|gasoline|weapon*|axe|pistol|acid|crowbar|baseball
      i|ive|ill|we|im|got .2 got|have|own|bring*|load*|grab*|getting|get|buying .2 gun|shotgun|rifle|weapon|knife|pistol|machete .4 and|to|with|not|afraid|use|office|your|you
      my|loaded|bringing .1 gun|shotgun|rifle|machete .4 office|you|store|shop|your|ready
      petrol|gasoline & your|building|store|warehouse|shop|burn
      bomb*|explosive*|grenade .4 in|at|under|inside|for .3 your|the|ur|store|shop|warehouse|office|building|hq
      plant*|place*|put|leave|left|send|sending|set|there|build* .4 bomb|explosive*|grenade
      bomb your|ur|the|you
      blow* .1 up? .4 your|you|store|building|office|headquarters|warehouse|place|shop|hq|everything & @will|should|up|deserve*
      blow* .6 up & your|you|store|building|office|headquarters|warehouse|place|shop|hq
      @will|i|should|to|someone|somebody|hope|love .5 burn*|torch* .2 your|the|this|that|it|you|ur|them .4 down|shop|store|office|house|warehouse|building|place|alive|ground
      your|the|this|ur .2 building|store|shop|office|warehouse|place|house|headquarters .4 on|to|in .2 fire|flames|ashes|ground
      set .5 fire|alight|ablaze & your|you|shop|store|building|office|warehouse|van|vans|truck*
      @will|smash*|break*|brick|put .5 your|through|all|ur|the .3 window*|windscreen|windshield & smash*|brick|breaking|rock|your
      know .2 where .3 you|your|u|he|she|they|ur|that .3 live*|work*|sleep*|warehouse|house|office|family|kids|school|store|shop|from
      find .2 out where .2 you|u|he|she .2 live*|work*
      watch .1 your|ur .1 back
      watch .2 what .2 happen* .5 your|you|tonight
      you|youll|u|ull will? .2 regret .3 this|it|that|messing|day|ever|being
      you|your|youre|kids|family|driver .4 not|arent|isnt|never .1 safe .2 $
      you and .1 your .1 family|kids|children|wife
      pay|paying|answer .2 with .3 blood|life|lives
      make|making|made .2 you|u|him|her|them|yall|someone .3 pay|suffer|bleed|cry|sorry|beg & @will|ill|i|we
      youre|ur .2 dead|finished
      you are|all|guys|people .2 dead
      dead men|man|meat|soon
      you|u|youll|he|she|they|all|staff .4 will|gonna|going|should|can|deserve*|must|end|better .4 die|bleed|burn|suffer|rot|dead
      deserve*|should|needs|ought|need .3 shot|killed|hanged|beating|bullet|die|slap|slapped|punched|beaten|hung|stabbed|executed
      kill|hang|shoot .1 yourself|yourselves|urself|urselves
      hope .5 die|dies|cancer|crash|crashes|burn|burns|hospital|suffer*|killed
      someone|somebody|people|body|who|one|he|she|driver .5 will|gonna|going|get|gets|ends|getting|might .4 hurt|killed|injured|die|dead|harmed|hospital|injury|stabbed|shot|bleeding
      hurt|kill|murder|stab|shoot|harm|strangle|punch|attack .1 someone|somebody|people|everybody|everyone|anyone|whoever|the|next
      wait* .3 for|outside .4 him|her|you|them|driver*|courier|u|staff .7 park|parking|outside|shift|work|dark|night|corner|alley
      find .1 you|him|her|them|u .3 and|then & hurt|break|kill|beat|make|pay|legs|sorry|will|ill
      hunt* .1 you|u|him|her|them|your .3 down
      come*|coming .2 for|after .1 you|u|ya|him|her|your|them
      come|coming|pull|show|turn|visit .4 your|ur .1 house|home|door|place & @will|tonight|night|we|im|ill
      sort .1 you|him|them|u .1 out
      teach .1 you|him|her|them|u .2 lesson
      beat*|kick|punch|knock .5 up|crap|shit|hell|out|pulp|senses & you|him|her|them|driver*|manager|staff|courier|u|your|someone|he
      beating|thrashing|hiding .4 you|him|her|them|coming|lifetime
      run .1 you|him|her|them|u .1 over|down
      put|send|throw .4 in|to|into|six|under .3 ground|grave|hospital|coffin|morgue & you|him|her|them|u|your|he
      like|likes hospital food
      end|wind|land .3 in .2 hospital|morgue|coffin|ditch & you|he|she|driver*|staff|someone|one|they|guy|people
      shoot*|shooting|shot .2 up .4 place|store|office|school|shop|building|everyone
      acid .4 face|you|him
      lose|lost|break .3 fist*|fists & you|face
      fist* .4 face|you|his|your
      punch|slap|smack .4 face|mouth|nose|head
      death .1 threat*
      blood .3 on|everywhere|your|flow|hands|spill* & you|your|will
      attack* .3 next|your|someone|staff|employee*|driver*
      you .2 wont|wouldnt|wont live|survive|alive|see .2 long|tomorrow|morning|day
      heads will roll
      stabbed|stab|shot|shooting|beaten|killed|knifed & courier|driver*|manager|next|you|staff|employee*|boss
      murder*|massacre|bloodbath & i|im|going|will|somebody|there|you
      swear .3 god & kill*|hurt*|murder*|burn*|beat*|shoot*|stab*|blow*|come|find
      your .2 days .2 numbered
      sleep .2 with .2 one .2 eye
    `,
    harmless: `
      killing|kill .1 me|us|it
      kill|murder for
      killer
      shoot|hit|drop|fire|ping|send .1 you|me|him|them|her|us|over|off .3 an|a|up|email|mail|message|text|back|dm|note|line|link|photo*|quick|question
      beat|beats|beating|match .2 your|their|the|any|that|this .2 price*|offer*|deal*|competitor*|quote|record
      beat .1 you|them .1 to .1 it
      bath|water|glitter|photo|bug|fake|toy|colour|color|seed|chocolate|cocoa .1 bomb*
      bomb .1 jacket|squad|party|cyclone
      glue|heat|massage|nail|water|nerf|spray|tape|price|grease|toy|caulk*|staple|paint .1 gun*
      gun .1 metal|grey|gray|safe|case|oil
      kill .1 bill|time|weeds|bugs|germs|ants|mosquito*|the .1 vibe|weeds|germs|mood
      murder .1 mystery|on|board|weapon
      punch .1 bowl|hole*|card|needle|list|bag
      hit .2 button|refresh|order|buy|the .1 button|spot|road
      kick .2 off|start|scooter
      burn* .2 down .3 fast|quick*|evenly|too|slowly
      hurt .2 my|me|your .1 feet|back|heels|toes|ears|wallet|business|brand|reputation
      beat|whisk .2 egg*|whites|cream
      will|would|does|can .3 hurt|harm|poison|kill|hit|burn .2 cat*|dog*|pet*|plant*|skin|baby|fish|kids|children
      wont|not|never|dont .2 regret
      attack* .2 you .2 with .2 question*
      know .2 where .3 my|the .2 parcel|package|order
      run .2 it|this|that .2 by
    `,
  },
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
