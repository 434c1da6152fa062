/** Words that carry a sentence and not its matter, greetings and politeness included; lower case without accents. */
const LISTS = [
  // English
  `a about after again all also am an and any are as at be because been before being but by can could d did do does doing don done
  dont each for from had has have having he her here hers him his how i if in into is isn it its just ll m me more my no not now of off
  on once only or other our out over own please re s same she should so some still such t than that the their them then there these they
  this those to too under until up us ve very was we were what when where which while who whom why will with would you your yours
  hi hello hey dear thanks thank regards cheers good morning afternoon evening sir madam team want like know get got im id ive cant wont
  doesnt didnt isnt wasnt theres thats whats let may might must shall really maybe anyone somebody someone something anything`,
  // French
  `a ai aie alors as au aucun aussi autre aux avec avez avoir avons bien c ca car ce cela celle celui ces cet cette chez ci comme comment d
  dans de des deja depuis du elle elles en encore entre es est et etaient etait etant ete etes etre eu fait faire faut il ils j je l la le
  les leur leurs lors lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas peu peut peux plus pour pourquoi
  pourrais pouvez pouvoir pu puis puisque qu quand que quel quelle quelles quels qui quoi s sa sans se ses si soit son sont sous souhaite
  souhaiterais suis sur t ta te tes toi ton toujours tous tout toute toutes tres trop tu un une va vais veux veut vers voici voila voudrais
  vos votre vous y bonjour bonsoir salut merci cordialement svp stp madame monsieur beaucoup`,
  // German
  `ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist bitte da dabei damit dann das
  dass dein deine dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer
  eines er es etwas euch euer eure fur gern gerne gibt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
  ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kannst kein keine keinem keinen keiner konnen konnte konnten machen
  man mehr mein meine meinem meinen meiner mich mir mit mochte muss mussen nach nicht nichts noch nun nur ob oder ohne schon sehr sein seine
  seit selbst sich sie sind so soll sollte sondern sonst uber um und uns unser unsere unter vom von vor wann war waren warum was weil welche
  welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wo wohl wurde wurden zu zum zur zwar zwischen
  hallo guten tag morgen abend danke vielen dank grusse grussen freundlichen freundliche liebe lieber mfg herr frau`,
  // Spanish
  `a al algo alguien algun alguna alguno ante antes aqui asi aun aunque bien cada como con contra cual cuales cuando da de del desde donde
  dos e el ella ellas ellos en entre era eran eres es esa esas ese eso esos esta estaba estado estan estar estas este esto estos estoy fue
  fueron ha haber habia hace hacen hacer hago han hasta hay he hola i la las le les lo los mas me mi mientras mio mis mucho muy nada ni no
  nos nosotros nuestra nuestro o os otra otro otros para pero poco por porque puede pueden puedo pues que quien quiero quisiera se sea ser
  si sido sin sobre son soy su sus tal tambien tan tanto te tengo tiene tienen todo todos tu tus un una uno unos usted ustedes va vez vosotros
  voy y ya yo buenos buenas dias tardes noches gracias saludos favor senor senora estimados`,
  // Italian, Dutch, Portuguese
  `ai al alla anche avete ce che chi ci ciao come con cosa da dal dalla dei del della delle di dove e ed gli grazie ha hai hanno ho il io
  la le lo ma mi mio mia nel nella non o per perche piu posso puo quando quanto quello questa questo se si sono su sul un una uno vi vorrei
  aan als bij dan dat de der deze die dit door een en er graag hallo heb hebben heeft het hij hoe ik in is je jij jullie kan kunnen maar me
  met mijn naar niet nog of om onze ook op te tot uit uw van voor waar wanneer was wat we wel wij wil worden zijn zo bedankt
  ao aos as com como da das do dos ela ele em essa esse esta este eu foi ja la mais mas meu minha na nao nas no nos num o obrigado obrigada
  ola os ou para pela pelo por posso pode qual quando que quero se sem ser seu sua tem tenho um uma voce voces`,
]

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap(list => list.trim().split(/\s+/)))
