import type { SpamBook } from './spam-book.ts'

export const ENGLISH: SpamBook = {
  search: `
    seo .3 service*|expert*|agency|audit|specialist*|package*|company|strateg*|campaign|proposal|report|analysis|team|work
    search engine optimi*
    rank|ranks|ranking|rankings|ranked .6 google|keywords|search|seo|higher|serp
    site|website|store|page .4 ranking|rank
    google & rank*|first|page|keywords|top|visibility|organic & your|we|bring|get
    page one|1 .3 google
    top|first|1st .2 page|position|spot|result* .2 google
    backlink*|dofollow|nofollow|netlinking
    link building|exchange|insertion|placement|swap
    guest|sponsored .1 post*|article*|blog*|content
    domain authority
    da|dr .1 50|40|60|70|55|45
    contribute|write|submit .4 article|post|content & your|link
    place|publish|insert|add|put .4 link|article|post|banner .5 your .2 blog|site|website|page|magazine
    organic .1 traffic|search
    your .3 keywords
    publication* .3 guaranteed
    featured .3 in|on .3 forbes|entrepreneur|magazine|business|press|list|article
    place .3 your .1 brand
  `,
  growth: `
    increase*|boost*|improv*|skyrocket*|grow*|double*|triple*|drive|driving|generat*|scal*|maximi*|explode|multiply .4 traffic|sales|leads|revenue|conversion*|followers|visibility|roi|presence|business|profit*|brand|customers|turnover|aov|roas
    scale .2 to
    more|new .2 customers|leads|traffic|sales|buyers|clients & your|want|you|we
    brands|stores|shops|businesses|companies .2 like .1 yours
    convert*|conversion* .3 more|better|higher|rate*
    lower|reduce|cut|save|slash .4 shipping|energy|processing|fees|costs|telecom|cost|electricity & your|we|business|company
    7|six|seven|8 .1 figure*
    google|facebook|meta|tiktok|instagram|paid|social .1 ads|advertising|marketing|media .2 & manage*|agency|expert*|run|your|we|brands
    ad|ads .2 spend
    lead .1 gen*
    qualified .1 leads
    sales .2 pipeline|funnel
    your .2 niche|industry
  `,
  seller: `
    we|im|i are|am .1 a|an|the|one .4 leading|professional|digital|marketing|manufacturer|factory|supplier|agency|provider|exporter|producer|developer|specialist|consultant|certified|wholesaler|distributor|expert|freelance*|designer|platform|startup
    we|were|our .2 specialis*|specializ*|supply|manufactur*|produce|export .4 
    our .2 agency|factory|platform|software|solution|service*|tool|database|team|company|app|experts|developers|studio|clients|network|widget .4 help*|produc*|offer*|provid*|creat*|build*|specialis*|specializ*|deliver*|can|monitor*|convert*|has|is|fix*|automat*
    our tool|platform|software|solution|widget|app|saas
    i .1 am|im .4 from .3 & brands|demo|our|help|clients|services
    my name .2 is & our|we|services|help|brands|company|offer
    leading .3 manufacturer|supplier|provider|factory|exporter|company
    oem|odm|moq|dropship*|fulfil*ment .1 cent*|3pl
    white .1 label
    whitelabel
    manufactur*|factory|supplier .4 in|from|based .3 china|shenzhen|guangzhou|india|turkey|vietnam|bangladesh|pakistan|istanbul|ningbo|yiwu
    web|app|website|shopify|wordpress|mobile|software|magento .1 design*|develop*|redesign|expert*
    virtual assistant* .4 for|usd|hour|per|provide|cost|
    custom* .2 packaging|boxes|printed .3 box* 
    packaging .2 boxes|solutions|supplier|manufacturer
    freight .1 forward*
    lead .2 time & fob
    per hour|hr & developers|assistants|we|team|usd
    ugc|explainer .2 video*|creators
    ai .2 chatbot*|agents .4 ecommerce|automat*|support|for
    bookkeeping|payroll|accounting|telemarketing|copywriting .2 services|needs|a
    compliance|compliant .4 fined|widget|fine|lawsuit
    logistics .2 provider|company|partner|solutions
    warehous* .3 solution*|services
    solar .1 panel*
  `,
  trade: `
    outsourc*|offshor*|developers .4 hour|india|rate|hr
    photo|video|image|background .2 editing|removal|production|retouching
    merchant|payment .1 services|processing|gateway & we|our|rates|lower|save|offer
    email .1 list*
    verified .3 list*|leads|contacts|database|emails
    database .4 buyers|contacts|emails|companies|leads|business*
    list .2 of .3 buyers|companies|attendees|decision|consumers
    ada .2 compliant|compliance
    virtual assistants
    virtual .1 assistant* .4 hour|usd
    white .1 label .3 develop*|service*
  `,
  offer: `
    we|i|team .2 offer|provide|supply|sell|propose|deliver|specialize .5 you|your|services|service|solutions|high|best|quality|professional|free|full|affordable|custom|verified|cheap|competitive
    we|i .2 can|could|will .2 help|bring|get|fix|boost|increase|provide|place|write|design|build|offer|supply|save|send .3 you|your|brands|more|5
    we|i .1 help .4 brands|businesses|stores|companies|shops|sellers|you|ecommerce|shopify
    would|are|is .2 you|this|it .3 interest*|open .2 in|to
    interested|intrested $
    worth .2 a .2 chat|call|conversation|look
    let .1 me .1 know .2 if .3 interest*
    may|can|could|shall|should|would .2 i|we .2 send|share|show|give .3 you|a|our|over|samples|proposal|quote|demo|details .4 
    send|share .2 you .3 proposal|quote|catalog*|pricing|prices|packages|portfolio|samples|rates|price|details|audit|report|sample
    free|complimentary .2 audit|consultation|trial|quote|analysis|mockup|proposal|samples|design|demo|estimate|report
    request .2 a|free .2 sample|demo|quote
    looking .2 forward .3 your .2 inquiry|enquiry
    partnership|collaboration|business|cooperation|investment .1 opportunit*|proposal|offer
    establish .3 business|cooperation|relationship
    start .2 your .1 free .1 trial
    best .1 price* & we|our|factory|attached|moq
    catalog* .2 attached|enclosed
    greetings .2 of .1 the .1 day
    pay|charge .3 per .1 post|article|link
    what .3 you .1 charge
    accept .3 guest|sponsored
    why .1 not .1 try
    reply .2 yes|interested
    opportunity .2 to .2 work|partner|earn
    mutual* .1 benefi*
  `,
  meeting: `
    schedule|book|arrange|hop|jump|set|open|up|do|have|get|quick|grab .3 call|chat|meeting|demo|consultation|conversation|slot|15|20|zoom & your|we|our|you|this
    15|20|30|10|fifteen .1 min*|minute*
    quick|short|brief|discovery|intro|introductory .2 call|chat|question
    calendly*|calendar .1 link
    show .2 you .3 demo|how .2
    pick .2 a .2 slot|time
    walk .1 you .1 through
    free .3 this|next .1 week
  `,
  site: `
    came|stumbled|come .2 across .3 your
    found|noticed|reviewed|checked|visited|looked|looking|analysed|analyzed|browsing|audited|visiting .4 your .3 website|site|store|shop|page|brand|company|theme|profile|blog
    noticed .4 isnt|not|errors|issues|slow|missing
    your .1 website|site|store|page .2 is|isnt|has .3 not|slow|errors|issues|missing|compliant|score
    speed .1 score
    your .1 shopify|wordpress|woocommerce .1 store|site
    love .3 what .2 you .2 doing|brand
  `,
  chase: `
    right|correct|best|appropriate .1 person|contact .4 talk|speak|for|about|regarding|to
    who .3 handles|responsible|manages|charge .4 marketing|purchasing|hr|seo|logistics|your
    follow*|touch|circling|checking|bumping|bump|reaching .3 base|up|back|this|on|out .5 my|offer|email|proposal|message|inbox|previous|outsourcing|your
    my .2 last|previous|earlier|second|third|first|final .2 email|message|mail & offer|proposal|our|call|services|chance|interest*|open|chatbot*|priority|you
    this .1 is .1 my .2 email
    chance .3 look|review|read .3 offer|proposal|email|message
    dear .1 sir|business|site|website|owner|webmaster|seller|purchasing|manager|hr|beneficiary|friend|hiring|vendor|marketing|recruiter
    attn .3 owner|manager
    dear .3 manager
    priority .2 this .1 quarter
    business owner
    hello|hi|dear .1 friend
  `,
  money: `
    bitcoin|crypto*|btc|ethereum|usdt|forex|nft|binary .3 invest*|trading|profit*|opportunit*|giveaway|mining|platform|return*|broker|robot|deposit|signals
    invest* .4 bitcoin|crypto*|btc|forex|gold|minimum|return*
    guaranteed .1 returns|profit*|income
    automated .3 trading
    earn|make|win|profit .3 # .4 day|week|month|hour|daily|weekly|monthly|home
    earn .2 # .4 day|week|month
    earn|make .3 money .3 home|online|fast|easy
    work .1 from .1 home & earn|money|per|experience|join
    passive .1 income
    casino|jackpot|betting|replica .2 bonus|online|portal|site|link|watch*|watches|prescription|free|cheap|spins|no|blog
    viagra|cialis
    cheap|fake|replica .2 rolex|watches|viagra|replica
    online .1 casino|pharmacy
    weight .1 loss .1 pill*|secret|miracle
    hot|sexy|lonely .1 singles|girls|women|milfs|ladies
    singles .2 near|in
    adult .1 dating
    you|been .4 won|selected|chosen .5 prize|usd|dollars|lottery|million|iphone|card|winner|0*|claims|reward
    won .2 1*|2*|5*|million
    lottery & won|winner|selected|claim|congratulations
    inheritance & million|usd|client|kin|late|dollars|funds
    dear .1 beneficiary
    next .1 of .1 kin
    million .1 usd|dollars|euros|pounds|united & share|client|fund*|deposit*|partner|claim|you|bank|late|kin
    left .3 million
    barrister & client|million|surname
    payday|urgent|instant .1 loan*
    business|personal .1 loan* .3 offer*|approved|apply|%|from|available
    loan .1 offer*
    loan*|funding .5 unlock|24h|apply|hassle|collateral
    unlock .3 capital|funding
    working .1 capital|loan*
    merchant .1 cash
    no .1 credit .1 check
    gold .1 dust|bars
    commission .3 you & business|million|fund
    recorded .1 you & webcam|video|btc|wallet
    webcam & btc|wallet|publish|video
    followers|likes|subscribers|reviews & buy|buying|1000|5000|10000|10k|5k|cheap|sell|accounts
    write .4 reviews & accounts|business|your|google
    google .1 reviews & buy|sell|accounts
    email|consumer* .2 lists|list & buy|sell|verified|million
    trademark .3 register|catalog*|international
    cheap .3 prescription
    seed .1 phrase
  `,
  phishing: `
    mailbox|mail|inbox|storage|webmail .4 full|quota|upgrade|exceeded|limit|suspended|deactivat*|lost & click|upgrade|here|verify|below|your
    your .3 account|mailbox|page|paypal|password|wallet|apple|amazon|netflix|email|facebook|instagram|profile .4 suspended|deactivated|locked|disabled|limited|restricted|expire*|closed|deleted|terminated|flagged|full|hold|violated|violation & verify|click|appeal|here|confirm|update|avoid|will|keep|24|below|http|https|link|immediately|hours|billing
    verify|confirm|update|validate .2 your .3 account|identity|mailbox|password|wallet|email|information|details|billing|payment & suspended|hold|unusual|activity|24|hours|click|limited|avoid|expire*|locked|here|http|paypal|netflix|bank|amazon|disabled
    unusual|suspicious .1 activity|login|sign & verify|confirm|click|24|http|https
    account .2 on .1 hold
    community .1 standards|guidelines
    copyright .2 infringement|violation
    appeal .2 here|now|below|form
    password .3 expires
    keep .2 same|current .1 password
    your .2 package|parcel|shipment .3 held|pending|waiting|suspended .6 pay|fee|http|click|confirm
    pay .4 fee .3 here|http|https|link|release
    click|follow .3 here|below|link .6 avoid|verify|upgrade|confirm|restore|keep|reactivate|unlock|prevent
    wallet .2 verification|connect
    incoming .1 mail
  `,
  bill: `
    invoice .6 overdue|unpaid|outstanding|attached|due .9 pay|payment|bank|today|remit|wire|account
    overdue|unpaid|outstanding|attached|pending .3 invoice .8 pay|payment|remit|wire|settle|bank|account
    pay .5 new .1 bank .1 account
    our .2 bank .1 details|account .3 changed|new|updated|have|has
    new .1 bank .1 account|details & invoice|pay|payments|our
    domain .5 expir*|renew*|registration|deactivat*
    renew* .4 domain
    business .1 directory|listing .2 & fee|listed|pay
  `,
  influencer: `
    influencer|blogger|creator|youtuber|tiktoker|ambassador .8 & collab*|exchange|free|partner*|followers|products|sponsor*|promote|reel|brand
    followers & collab*|exchange|free|partner*|promote|reel|story|content|sponsor*|engagement
    collab* .6 exchange|reel|post|stories|content|free|products|paid
    ambassador* & hiring|money|become|looking|join
    free .1 product* .4 exchange|review|reel|post|content|return
    media .1 kit
    represent|manage .4 influencers|creators|bloggers
    feature|promote|showcase .2 your .3 brand|product*|shop|store & my|our
  `,
  job: `
    attached|find|enclosed|send* .4 cv|resume|curriculum|portfolio
    cv|resume .3 attached|enclosed|below
    apply*|application|looking .5 position|job|vacancy|role|internship & my|cv|resume|experience|dear|skills|i
    we .1 are|re|were .1 hiring
    hiring .4 join|money|home|telegram
    candidates|recruit* .4 for|service*|solution|you|your & we|our
  `,
  bulk: `
    unsubscribe & view|click|newsletter|browser|offer|this|trends|here
    view .3 browser
    newsletter & view|browser|trends|week
    webinar|masterclass
    limited .2 time|offer
    act .1 now
    special .1 offer
    no .1 hidden .1 fees
    reply .1 stop|remove
    opt .1 out
    not .1 interested & reply|stop
    top .1 10|5|50 .3 trends|tips|brands|ways
    telegram|whatsapp .3 group|me|channel|join
    80|70|90 .1 off
    only .2 499|99|9|199
    act|order|register .1 today & offer|spots|free
    satisfaction .1 guaranteed
  `,
  customer: `
    my|our .3 order|orders|parcel|package|refund|purchase|delivery|subscription|return|item|size|tracking|shipment|payout|commission|warranty|lamp|sofa|voucher|coupon|discount
    i|we|ive|weve .2 ordered|bought|purchased|returned|paid
    order .1 number|no|nr
    where is
    tracking number
    still .3 refund|answer|waiting|order|nothing|broken
    unsubscribe me
    want|like .2 to .1 unsubscribe
    doesnt|not|does .2 work|arrive|arrived|fit|open|load
    you|your .2 shop|store|website .3 buy|bought|ordered
    do .1 you .1 ship|deliver|have|sell|offer|make
    regular|loyal|returning|existing .1 customer*
    i .1 am|im .2 your .2 customer
    i .3 your .1 affiliate|program
    charged|billed .1 me
    when .2 does|will .3 arrive|ship|come|back
    is .2 it .2 in .1 stock
    promised|owed .4 gift|voucher|refund
  `,
  buyer: `
    i|we|id|wed .3 want|like|love|need|wish|looking|plan|planning|interested .4 to? .2 buy|order|stock|resell|purchase|become|place|get .6 
    would|like|want|need .4 quote|quotation|proforma|estimate|invoice .4 for|from .1 
    send|give|have .2 me|us .3 quote|quotation|catalog*|price|pricelist|invoice|proforma
    may|can|could .2 i|we .2 have|get .4 quote|quotation|catalog*|price*|sample*
    wholesale|trade|bulk|reseller|b2b .1 account|price*|order*|discount|terms|conditions|customer & do|we|i|your|open|have|want
    stock|resell|sell|carry .2 your .2 products|candles|range|items|mugs|brand
    our|my .2 shop|store|school|company|hotel|office|hospital|boutique|club .5 like|want|need|buy|order|looking
    minimum .1 order .2 quantity|quantities & for|need|we|do|your
    do .1 you .2 have|offer|give|do .2 wholesale|bulk|trade|discount*
    are .1 you .2 hiring|looking .2 for .1 staff
    do .1 you .1 have .3 job|opening|vacanc*
  `,
  doubt: `
    is .2 this|that|it .3 from|by .1 you
    is .2 this|that|it .3 scam|legit|genuine|real|phishing|fake|spam
    did .1 you .2 send|write|mail
    are .1 you .2 behind .1 this
    got|received|get .4 message|email|mail|text|sms|call .9 scam|legit|you|genuine|real|phishing|fake
    pretend* .3 you
    looks|seems .2 like .2 phishing|spam|scam|fake
    someone .3 using .2 my|your
  `,
}
