import type { TopicBook } from './topic-book.ts'

/** Harm that people threaten to do to themselves or to others. */
export const ENGLISH_HARM: Pick<TopicBook, 'self_harm' | 'violence'> = {
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
}
