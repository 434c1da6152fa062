import { anyOf, BRANDS, type Grammar } from '../grammar.ts'

const ADVERB =
  '(?:now|also|then|just|gladly|personally|immediately|certainly|definitely|quickly|go ahead and|happily|be sure to|make sure to|try to|try and|need to|have to|probably|still|first|both|of course|always|all|again|soon)'
const WILL =
  '(?:ill|i will|we will|i shall|we shall|i can|(?:im|i am|we are|(?:^|[,;:.-] |and |but )were) (?:going to|gonna|about to|planning to|trying to|having)|(?<!\\b(?:as|very|so|quite|works?|working|worked|is|was|all|might|may|fits?|pretty|really|sleep|get|oh) |^)well|^well(?= (?!(?:i|we|the|that|thats|this|it|its|you|youre|done|as|then|if|in|on|to|and|but|have you|known|worth|said|noted|actually|yes|no|there|what|how)\\b)))'
const NO_VERB =
  '(?!(?:be (?:happy|glad|here|delighted|pleased|closed|open|around|away|more than|honest|out|unable|sorry|waiting)|have (?:it|them) (?:by|on|tom)|known|within|made|as|i|we|the|that|this|miss|hope|love|see you|assume|leave|wait|await|look forward|looking|appreciate|never|not|only|stay|need (?:your|you|a|the|an|some|to ask you|one)|require|understand|see (?:that|from|in|your|here)|confirm (?:that )?(?:your|you|we|the|it)|help(?: you)?(?: with (?:this|that|it))?[.!]*$|certainly help|offer|only|imagine|tell (?:you )?(?:that|from)|assure)\\b)'
const TEAM =
  '(?:colleagues?|teams?|department|dept|manager|supervisor|warehouse|accounting|accounts|finance|billing|engineers?|engineering|developers?|devs?|technicians?|specialists?|agents?|someone|somebody|one of us|workshop|returns|lab|head office|boss|director|it|management|packers|support|sales|logistics|advis[eo]rs?|staff|floor manager|kitchen|designers?|stylist|mechanic|fitters?|installers?|editors?|crew)'

export const english: Grammar = {
  promise: anyOf(
    `${WILL} (?:${ADVERB} )*${NO_VERB}[a-z-]{2,}`,
    `(?:^|[,;:.!-] |and |but |so )(?:im|i am|we are|were) (?:${ADVERB} |currently |actively |already )*(?!(?:going|hoping|looking forward|waiting|closing|writing|having|missing|asking|following|reaching|attaching|being|pleased|sharing|sorry|emailing to|contacting you)\\b)[a-z]+ing`,
    '(?:were|im|we are|i am) (?:already )?on it',
    'working on (?:it|this|that|your|the|a)',
    'let (?:me|us) (?:just |quickly |please |first )?(?!know|help|explain|tell|start|introduce|clarify|assure|apologi)[a-z-]+',
    '(?:i|we|ive|weve)(?: do| will| ll)? (?:first |just |still |also |do )*(?:need|have|want|got) to (?:quickly |just |first )?(?:check|clear|ask|verify|look|speak|talk|discuss|consult|confirm|find|clarify|investigate|review|double-?check|run|get|see|chase|order)',
    '(?:we|they|were|theyre|im|i|devs?|engineers?|team)(?: are| am|re)? (?:aim(?:ing)?|hop(?:e|ing)|expect(?:ing)?|plan(?:ning)?|intend(?:ing)?) (?:to|for|on|a fix|it)',
    'you(?:ll| will)? (?:then |soon )?hear (?:back )?(?:from|about)',
    '(?:expect|watch for|look out for) (?:a|an|my|our) (?:\\w+ )?(?:answer|reply|response|update|call|message|e-?mail)',
    '(?:answer|reply|response|update|news|feedback|confirmation) (?:from (?:me|us) )?(?:will )?(?:follows?|is coming)',
    `${TEAM}(?: \\w+){0,4} (?:will|ll|is (?:currently |now )?(?!closed|open|happy|based|on holiday|available)\\w+ing|are (?:currently |now )?\\w+ing|is going to|are going to|needs? to|has to|have to|is due to|still (?:needs?|has|have))`,
    '(?:will|shall|is going to|are going to|is being|are being|is currently being|should|ll|to|due to|scheduled to|set to|needs to|has to)(?: now| then| also| soon| shortly| just| all| only)* (?:be |get )(?:\\w+ly |back )?(?!(?:able|happy|glad|closed|open|delivered|charged|billed|required|used|found|available|worn|asked|needed|fine|careful|aware|kept|considered|in touch with|returned|paid by|covered)\\b)\\w+(?:ed|ent|aid|ade|ut|one|ven|back|ive|own|ssued|up|ilt)',
    '(?:is|are|being|currently|under|still|now) (?:being )?(?:processed|handled|reviewed|investigated|under review|under investigation|worked on|looked (?:at|into)|prepared|packed|finali[sz](?:ed|ing)|in progress|in the works|underway|in the queue)',
    'you(?:ll| will| should| can expect to| are going to)(?: \\w+)? (?:be (?:refunded|credited|contacted|reimbursed|updated|notified|called|informed|told|emailed)|(?:receive|get) (?:an?|your|our|the|automatic) (?:\\w+ ){0,2}(?:refund|reply|answer|response|update|call|e-?mail|money|reimbursement|feedback|notification|confirmation|message|letter|invoice|voucher|code|text))',
    '(?:someone|somebody|a colleague)(?: \\w+){0,3} (?:calls?|rings?|comes?|gets?)',
    'back in (?:a|five|two|ten|\\d)',
    'will (?:keep|get|let|send|check|update|do|follow|call|reply|confirm|be in touch|be (?:sent|posted|issued|erased|deleted))',
    '(?:is|are) (?:now )?(?:scheduled|planned|booked in) for',
    'you have my word',
    'i promise',
  ),
  dispatch: anyOf(
    '(?:it|they|replacement|order|parcel|one|item|package|box|shade|new \\w+|that|which|yours|invoices?|bill)(?: \\w+)?,? (?:ships?|goes out|go out|leaves?|is going out|is leaving|gets (?:sent|posted))(?! (?:within|once|as soon|when))',
    '(?:ships?|shipping|goes out|going out) (?:today|tomorrow|tonight|on|this|next)',
  ),
  noPromise: anyOf(
    'i can (?:see|confirm|imagine|assure|tell|understand|only|fully|completely|totally|appreciate|offer|certainly see|hear)(?: \\w+)?',
    '(?:ill|i will|well|we will) (?:always |still )?be (?:here|happy|glad|around)(?: \\w+)*',
    '(?:you|they|it|that|this|there|which) (?:wont|will not|will never|will no longer|shouldnt)(?: \\w+){1,3}',
    '(?:nothing|no (?:further )?(?:payment|charge)s?)(?: \\w+)? will(?: \\w+){1,3}',
    'i(?:d| would) (?:be happy|love|be glad)(?: \\w+)*',
  ),
  inform:
    /\b(?:check|look|see|find out|get back|come back|let you know|update|keep you|inform|tell|answer|reply|respond|drop you|write|hear|confirm|be in touch|ask|speak|talk|verify|investigat|call|ring|posted|nudge|chase|review|trace|quote|email you)/,
  handed: anyOf(
    '(?:im|i am|we are) (?:now |just )?(?:passing|forwarding|handing|referring|escalating|reporting)',
    `(?:ive|weve|i have|we have|i|we|just|been|was|is|its)(?: now| just| already| also)* (?:escalated|forwarded|passed|raised|logged|flagged|handed|reported|referred|submitted|alerted|notified|filed|lodged)(?! (?:you|to you)\\b)`,
    '(?:ive|weve|i have|we have|i|we)(?: now| just| already| also)* (?:asked|contacted|chased|requested|nudged|messaged|emailed|written to|reached out to|spoken to|pinged|rung|called|opened|started|initiated|launched)(?! (?:you|your account)\\b)(?: (?:an? |the |your |our |them|him|her|it|with|up))',
    '(?:no (?:news|answer|reply|update|response|date|word)|not heard (?:back )?|havent heard (?:back )?|havent received)(?: \\w+){0,3} (?:yet|so far|from)',
    '(?:still )?wait(?:ing)? (?:for|on|to hear)(?! you| till| until)',
  ),
  team: anyOf(TEAM, 'we', 'us', 'our'),
  outsider: anyOf(
    '(?:the |our |their |your )?(?:couriers?|carriers?|hauliers?|drivers?|post office|postal service|postman|royal mail|parcelforce|evri|yodel|ups|usps|fedex|dhl|dpd|gls|hermes|tnt|banks?|card (?:issuer|provider|company)|paypal|klarna|stripe|manufacturers?|makers?|suppliers?|factory|vendors?|sellers?|customs|insurers?|insurance(?: company)?|airlines?|landlord|delivery (?:company|service|partner|firm)|logistics partner|(?:service|repair|payment|shipping) (?:partner|provider|company|processor)|providers?|brand|third part(?:y|ies)|authority|authorities|tax office|council|publisher|hotel|restaurant|wholesaler|embassy|consulate|(?:loss )?adjusters?|surveyors?|registry|court|notary|app store|apple|google|amazon|network operator|clinic|vet|dealer)',
    BRANDS,
  ),
  outside: anyOf(
    '(?:will|ll|takes?|should|can take|may take|might take|needs?|going to|has to|must|usually|typically|normally|generally|attempts?|quotes?|(?:ve|s|have|has) (?:promised|confirmed|told|said|quoted|up to)|have (?:up to )?\\d+|aims?|expects?|releases?|deals?|handles?|comes?|is (?:handling|investigating|processing|due|bringing|coming|looking)|are (?:handling|investigating|processing|looking|bringing|coming)|depending on)',
  ),
  underway: anyOf(
    '(?:on (?:its|the|their) way|en route|in transit|out for delivery|on (?:the|a|its) (?:\\w+ )?(?:van|truck|lorry|road)|has (?:\\w+ )?left|have (?:\\w+ )?left|(?:it|they|parcel|order|package)(?: has| have| was|s)? (?:just )?(?:left|shipped)|(?:been|was|were|is|are) (?:\\w+ )?(?:shipped|dispatched|despatched|posted|handed (?:over )?to|picked up by|collected by)|(?:is|are|its|now|parcel|order) with (?:the courier|the carrier|royal mail|ups|dhl|fedex|usps|dpd|evri)|(?:ive|weve|i|we) (?:have )?(?:just |already )?(?:shipped|posted|dispatched|sent (?:it|them|out|off))|shipped (?:today|yesterday|this morning|out)|left (?:our|the) (?:depot|warehouse))',
    '(?:refund|money|payment|credit|transfer|reversal)(?: of \\S+)?(?: \\w+){0,3} (?:sent|issued|processed|made|put through|reversed|on its way)(?=.*\\b(?:bank|days?|account|statement|card)\\b)',
    '(?:money|credit|amount|refund|it|this|that)(?: \\w+){0,3} (?:appear|show|reach|land|arrive|be visible|be back|post|clear)(?: \\w+){0,4} (?:in|on|to|into)? ?(?:your )?(?:\\w+ )?(?:account|statement|card|bank)',
    'you(?:ll| will| should)(?: then)? (?:see|have|find|get|receive) (?:it|the (?:money|amount|refund|credit)|your (?:money|refund))(?: back)?(?: \\w+){0,3} (?:account|statement|card|balance)',
  ),
  arrival: anyOf(
    '(?:it|they|parcel|package|order|delivery|shipment|items?|replacement|products?|that|copy|\\w+s)(?:ll|s)?(?: will| should| is| are| would)?(?: now| also| then)? ?(?:be (?:there|delivered|with you|arriving|at your|reaching|here)|arrives?|due|expected|scheduled|estimated|reach(?:es)? you|gets? (?:there|to you)|come)',
    'you(?:ll| will| should| can expect to)?(?: then)? (?:have|receive|get|expect) (?:it|them|your|the|both|a (?:new|replacement))',
    'you(?:ll| will| should) have',
    '(?:estimated|expected) (?:delivery|arrival)',
    'eta',
    'with you (?:by|on|in|within|tomorrow|today)',
    'be delivered',
  ),
  ask: anyOf(
    '^(?:(?:alright|ok|okay|so|and|great),? )*(?:do you (?:know|have|remember|still|see)|did you|have you (?:tried|checked|got)|are you (?:able|sure)|what (?:is|are|was|would) (?:the|your|you)|whats (?:the|your)|which (?:one|size|colou?r|model|version)|when (?:did|would) you|could you|can you|would you)',
    '(?:please|pls|kindly)(?: also| just| then| now| first| do| simply| kindly)* (?!(?:note|never|do not|dont|not|be |accept|find|excuse|forgive|bear|keep in mind|remember|rest|feel|see (?:attached|below)|allow|wait|hold|contact (?:us|me)|rely|let (?:me|us) know if|reach out|get in touch|that|for|and|the|a|an|your|my|to)\\b)[a-z]{2,}',
    '(?:^|[,;:-] |\\b(?:then|and|so|now|or|just|simply|instead|first|meanwhile|yet|way|issue) )(?:just |simply )?(?:send|upload|reply|email|mail|pop|post (?:it|them)|hand (?:it|them)|fill|sign|return (?:it|them|the)|give (?:it|us|me)|tell (?:me|us)|share|attach|confirm|choose|pick (?:one|a|the)|let (?:me|us) know (?:which|what|how|where|whether|your|once|when|how|if you(?:d| would) (?:like|prefer|rather))|try (?!on)|restart|clear (?:your|the)|unplug|have (?:a look|them boxed|it ready)|bring (?:it|your|the)|drop (?:it|them))',
    '(?:i|we)(?:ll| will| would|d| do)?(?: just| only| still| also| then)* (?:need|require|are missing|am missing|be needing) (?!to |(?:two|three|a few|about|around|up to|\\d+)\\b.*\\b(?:days|hours|minutes|weeks)|time|a (?:bit|little|moment|day|week))',
    '(?:all|what) (?:i|we)(?:d)? need is',
    'could i (?:please )?(?:have|get)|may i (?:please )?have|can i (?:please )?(?:have|get)',
    '(?:wait(?:ing)?|await(?:ing)?|look(?:ing)? forward)(?: for| to)? (?:your|you\\b|hearing from)',
    '(?:you can|you may|you could|come and|just) (?:\\w+ )?(?:collect|pick (?:it|them|your order) up|pick up|come by|drop by)',
    'ready (?:for (?:collection|pick-?up)|to (?:collect|be collected|pick up))|(?:reserved|on hold|set aside|put aside|keep it) for (?!\\d|a week|two)',
    'you(?:ll| will)? (?:just |only |still |first )?(?:need|have) to (?!worry|do (?:anything|nothing))\\w+',
    '^(?!(?:in|on|at|as|is|are|for|with|from|by|under|after|before|over|all|both|to|of|per|that|this|if|and|but|not|yes|no|here|there|once|during|about|around|your|our|the|because|since|like|than|via|within|without|behind|most|only|just|even|what|which|where|when|who|found|got|had|has|have|made|sent|left|see|saw|took|kept|love|enjoy|hope|put|let|its|we|you|they|he|she|it|was|were|did|does|can|will|would|should|may|might|must|also|then|so|well|perhaps|maybe|sometimes|inside|outside|near|next|give|gave|hit|cut|set|read|add|do|done|many|such|half|quite|what|how|why|whose|until|unless|though|although|while|sounds|looks|feel|keep|please|make sure|contact|call|ring)\\b)[a-z]{3,}(?<!ed|ing|s|ly|ght) (?:the|your|it|them|this|an?|us|me)',
    'you have until|until you (?:send|confirm|reply)',
    '(?:payable|to pay|outstanding|due) (?:by|before|is)',
    'go (?:to|into) (?:your|the) \\w+ and',
  ),
  offer: anyOf(
    'would you (?:like|prefer|rather|want)|do you (?:want|wish|prefer)|shall (?:i|we)|should (?:i|we)|want (?:me|us) to|(?:can|may|could) (?:i|we) (?:book|order|send|offer|go ahead|arrange|schedule|process|refund|replace|put|cancel|place|reserve|add)|is that (?:ok|okay|alright|fine|acceptable)|would that (?:be (?:ok|okay|alright|fine|helpful)|work|help|suit)|are you happy|which (?:suits|works|do you prefer)|whichever|is there something (?:you|i)|interested in|i could (?:offer|give|send|book)|i can (?:offer|send you|refund|reserve|book|give you)',
  ),
  condition: anyOf(
    '(?:once|as soon as|when|after|if|until|provided|the moment|upon|only if|the day|assuming) (?:(?:we|i)(?:ve|ll| have)?(?: got| received| get| receive| have)? (?:it|them|that|this|those|these|your|the (?!answer|reply|news|outcome|result|go)\\w+|both|everything|payment)|you(?:ve|r| have|re)? |(?:it|they|that|your \\w+|the (?:payment|return|parcel|package|item|items|form|warehouse has|warehouse have|money|transfer|boots|photos?|documents?))(?: \\w+)? (?:is|are|has|have|comes?|arrives?|lands?|gets? here|reach|back|here)|they land|receipt|receiving)',
    'on receipt of|in return|if you|(?:say|give) (?:the word|me a shout|us a shout)|(?:reply|answer|respond|confirm)\\b.{0,40}\\band (?:ill|well|we will|i will)',
  ),
  optional: anyOf(
    '(?:anything|something|what|who|nothing) else|any (?:other|more|further) (?:question|issue|concern|help|matter|queries|problem)s?|(?:do you )?have (?:any )?(?:other )?questions|dont hesitate|do not hesitate|feel free|let (?:me|us) know if (?:you (?:need|have|run|still)|there|anything|that|this|it|i can|we can)|reach out (?:any|if|to us)|get in touch (?:any|if|with us)|happy to help|here to help|here (?:for you|if)|contact us (?:again|any ?time|if)|shout if|just (?:reply|shout|holler)|drop us a line if|how (?:can|may) (?:i|we) (?:help|assist)|what can (?:i|we) (?:do|help)|see you|whenever you|have a (?:\\w+ )?(?:day|one|weekend|evening|week)|enjoy|take care|no rush|write (?:to us |back )?(?:again )?if|if (?:anything|something|it|that|this|theres|there is|the problem|you (?:have|need|get|run|are stuck|still|ever|notice|change))',
  ),
  done: anyOf(
    '(?:ive|weve|i have|we have|has|have|is|are|was|were|been|i|we|its|now|just)(?: now| just| already| also| all| successfully| both)* (?:been )?(?!(?:need|escalated|forwarded|passed|raised|logged|flagged|asked|requested|reported|promised|sorry|worried|delayed|interested|supposed|required|expected|scheduled)\\b)(?:[a-z]+ed|sent|made|put|found|reset|done|paid|given|taken|sorted|on the list|live|booked|closed|set up|sent)',
    '(?:attached|enclosed|done|resolved|sorted|fixed|cancelled|refunded|booked|found one|all set|see attached|heres|here is|here are|here you go|as promised|good news|please find|below|no longer|went out|went live|its ready)',
  ),
  own: anyOf(
    'you(?:ll| will)? (?:will )?have (?:it|them|that|this|the \\w+)|over to you',
    `(?:ill|i will|we will|(?:^|[,;.!] |and |but |so )well|im going to|i am going to|i can|were going to|i have to|ive got to|i need to|i want to|i must|gotta|i should|will|gonna)(?: just| also| then| try to| have to| definitely| probably| need to| first)* (?:send|check|get (?:back|it|them|the|you|those|that)|come back|come (?:by|in|over|and)|let you know|let u know|look (?!forward)|provide|take (?:a|some|the|it)|find|ask|measure|confirm|email|mail|upload|forward|think|return|ship|post|drop|reply|write|update you|respond|see (?:if|what|when)|test|try|give (?:it|you)|be in touch|make a|share|do (?:it|that|this|so)|do\\b|pay|transfer|pick|collect|fill|sign|scan|bring|discuss|talk|speak|consult|decide|go through|read|sort|order it|revert|dig)`,
    'let me (?:just )?(?:check|see|look|think|ask|find|get|try|measure|take|have a look|talk|speak|discuss|sleep)',
    'give me (?:a|one|some|until|till|two|\\d)',
    '(?:posting|sending|shipping|returning|paying|dropping|uploading|transferring|bringing) (?:it|them|this|the|that)(?: \\w+){0,2} (?:on|tomorrow|tonight|later|this|next|over|at|today)',
    '(?:need|have) to (?:think|check|ask|talk|sleep on)',
    'will do',
    'cant (?:\\w+ ){1,3}(?:now|rn|right now|today)',
  ),
  noOwn: anyOf(
    '(?:ill|i will|well|we will) (?:just )?(?:wait|keep an eye|see|be (?:there|waiting|sure|patient|here)|look forward|look out|recommend|take it(?: then)?$|call (?:them|him|her|the)|contact (?:them|him|the)|ask them)',
    'we(?:ll| will) see',
    'take (?:legal|it to|this to|my business|the matter)|(?:post|leave|write) (?:a|an|this) (?:bad|negative|public|honest)? ?review|lawyer|solicitor|chargeback|dispute it',
  ),
  resolved: anyOf(
    '(?:it|that|this|all|now|everything|app|login|code|link)?(?: is|s| has| all)? ?(?:works?|worked|working|fixed|solved|resolved|sorted)(?: now| again| fine| perfectly| like)?(?! (?:out|on|for me\\?))',
    '(?:has |have |is |just |finally |they |it |parcel |package )?(?:arrived|turned up|showed up|came (?:today|this|yesterday))',
    '(?:received|got) (?:it|them|the (?:money|refund|parcel|package|replacement|invoice|email|mail))?,? ?(?:thanks|thank you|cheers|all good|today)|yes,? (?:its|it is) there|its there|money is (?:in|there)',
    'never ?mind|nvm|forget (?:it|about it)|dont (?:worry|bother)|no need|no longer need|all (?:done|good|green|fine|sorted|set)|got (?:it|them)\\b(?=[ ,.!]|$)(?! (?:wrong|broken|damaged))|thats (?:all|everything|it|great|perfect)|that is (?:all|everything)|problem solved|found (?:it|the)|false alarm|you can close|close (?:the|this)|my (?:bad|mistake)|we are (?:good|all set)|already (?:solved|sorted|fixed|found)|decided (?:not to|to keep)|ill keep (?:it|them)|did the trick|back to normal|just asking|just wondering|was just curious',
    '(?:confirmed|yes),? (?:all|its) ',
  ),
  trouble: anyOf(
    'but|however|except|still|not|never|no one|nobody|nothing|neither|nor|isnt|doesnt|dont|didnt|wasnt|cant|cannot|wont|havent|hasnt|arent|couldnt|without|wrong|broken|missing|damaged|faulty|late|delay(?:ed)?|problem|issue|error|fail(?:s|ed)?|again|worse|ridiculous|unacceptable|disgusting|joke|shame|useless|waste|terrible|awful|worst|disappoint\\w*|angry|overdue|where|when|why|what|how|which|who|can you|could you|please|need|want|cancel|refund|also|another|instead|unfortunately|only|half|supposed|should|sent|attached|number|serial|yesterday|already',
  ),
  harmless:
    'thanks thank you thx ty tnx ta cheers much very so many a lot million tons again for your the help quick fast swift speedy reply response reaction answer service support assistance time patience info information update heads up it all that thats this everything is was are great good perfect brilliant fantastic awesome amazing excellent wonderful lovely super fab nice cool fine sweet legend star alright right ok okay k kk oki sure yes yep yeah ya understood noted got gotcha makes sense see i im we appreciate appreciated really lots ill will be wait waiting for their call them until then till look looking forward to hearing from keep an eye on out no problem prob worries rush bye goodbye have day weekend evening week nice enjoy too and my best regards kind wishes sincerely looking sounds works me being quick letting know phew wow oh ah haha in advance sorting handling doing back hear glad happy kindly dear hi hello hey team there sir madam with well done of course friday monday tuesday wednesday thursday saturday sunday tomorrow tonight amazing one customer hope hopefully just as as let speak soon talk later absolutely certainly deal pleasure kindness both sorted helpful kind gladly pleased then not worries at all mate guys folks x xx xoxo confirmed confirmation hey watch await waiting expecting stay patience staff boxed reception see ya cya ditto anyway',
}
