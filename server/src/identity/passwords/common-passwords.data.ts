/**
 * What many people choose first, in small letters, written for this project from what is commonly known: years of public
 * "most used" lists agree on it. The rules in `easy-to-guess.ts` widen each entry by capitals, swapped letters, and digits
 * or signs before and after, so that these stand for many thousands of passwords.
 */
export const commonPasswords = `
password passwort passw0rd pass passwd passcode passphrase passport password pwd mypassword mypass thepassword newpassword
yourpassword nopassword ihatepasswords ilovepasswords secretpassword password1234 passwordpassword changeme changeit change
changemenow letmein letmeinnow letmeinplease letmesee openup opensesame opensaysme welcome welcomeback welcomehome welcometo
hello hellothere helloworld hello123 hellohello hithere goodbye goodmorning goodnight login loginme logmein signin signup
admin administrator adminadmin root toor rootroot superuser user username guest default master masterkey mastermind system
server service support test tester testing testtest test1234 testpassword temp temporary temppass sample example demo
secret topsecret mysecret secrets private nothing whatever whoknows idontknow dontknow idk forgot forgotten iforgot forgetit
remember rememberme nevermind noneofyourbusiness access accessdenied granted unlock unlocked security secure safety key keys
keyboard computer laptop desktop internet website google googleplay gmail yahoo hotmail outlook facebook instagram twitter
youtube snapchat tiktok whatsapp linkedin netflix spotify amazon microsoft windows apple iphone android samsung nokia
motorola huawei sony playstation xbox nintendo pokemon pikachu charizard minecraft fortnite roblox callofduty counterstrike
warcraft worldofwarcraft starcraft diablo zelda mario supermario sonic tetris

iloveyou iloveu iloveyou2 iloveme iloveyouso iloveyoumore iloveyoubaby ilovehim iloveher ilovemum ilovemom ilovedad
ilovemymum ilovemymom ilovemydad ilovemyself ilovemyfamily ilovemykids ilovemydog ilovemycat ilovejesus ilovegod iloveit
ilovefootball ilovemusic love lovely lovelove lovelife lover loverboy lovergirl loveme loveyou loveu loveya lovebug
lovehurts lovestory trueLove truelove mylove mylover myloves onelove endlesslove firstlove babylove loveforever foreverlove
loveisblind sweetlove hateyou ihateyou ihatethis missyou imissyou kissme kisses hugs hugsandkisses heart hearts sweetheart
heartbreak heartbroken darling honey honeybun honeybunny honeybee baby babe babygirl babyboy babyblue babyface babydoll
babycakes sweet sweetie sweetiepie sweetpea sweetness sugar cupcake cupcakes cookie cookies biscuit muffin pumpkin princess
prince queen king kingkong kings angel angels angelbaby angeleyes blueangel angelface beautiful beauty pretty prettygirl
gorgeous handsome cutie cutiepie sexy sexything sexygirl sexyboy hottie hotstuff playboy playgirl badboy badgirl bigboy
goodgirl goodboy boyfriend girlfriend bestfriend bestfriends friend friends friendship forever foreveryoung together
family myfamily familyfirst mother mummy mommy mum father daddy daddysgirl sister brother son daughter grandma grandad
granny nanny auntie uncle children mykids twins wedding married husband wife marriage single

qwerty qwertyui qwertyuiop qwertyuio qwert asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl asdfasdf asdf1234 zxcv zxcvb zxcvbn
zxcvbnm qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc qwaszx wasd wasdwasd 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1xsw2
1q2w3e 1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3 q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 1a2b3c 1a2b3c4d a1b2c3 a1b2c3d4 a1b2c3d4e5
abc abcd abcdef abcdefg abcdefgh abcabc abc123 abcd1234 abcdef123 aabbcc aaabbb aaaaaa aaaaaaaa abcxyz xyz xyzxyz 123abc
123qwe qwe123 123qweasd qweqwe qwerty12 qwerty123 qwertyqwerty 123qwerty azerty azertyuiop poiuytrewq lkjhgfdsa mnbvcxz
plmokn qpwoeiruty 741852963 159753 147258369 147852369 789456123 321654987 987654321 123456789 123123123 112233 11223344
1122334455 121212 12121212 123321 12344321 1234554321 123454321 102030 10203040 010203 01020304 696969 69696969 420420
007007 131313 141414 151515 161616 171717 181818 191919 202020 212121 222333 223344 232323 242424 252525 292929 313131
456456 456789 555666 654321 7654321 87654321 666777 777888 789789 999888 147147 258258 258456 369369 159159 951753
password123 password12 password1 pass1234 pass123 admin123 admin1234 welcome1 welcome123 letmein1 letmein123 abc12345
trustno1 ncc1701 ncc1701d ncc1701e thx1138 r2d2c3po bond007 jamesbond 8675309 4815162342 blink182 matrix rush2112

monkey monkeys dragon dragons tiger tigers lion lions lionking bear bears teddybear panda pandas koala wolf wolves wolfpack
fox foxes horse horses pony unicorn unicorns butterfly butterflies dolphin dolphins shark sharks whale penguin penguins eagle
eagles hawk falcon falcons phoenix raven ravens robin sparrow parrot peacock flamingo chicken rooster duck ducky donkey
monkeyman cat cats kitty kitten kittens kittycat hellokitty pussycat dog dogs doggy puppy puppies bulldog rottweiler labrador
poodle spaniel husky snoopy scooby scoobydoo garfield rabbit bunny bunnies hamster guineapig turtle tortoise frog froggy
kermit snake cobra viper spider spiderman scorpion beetle ladybug ladybird bumblebee dinosaur godzilla

sunshine sunflower sunflowers sunset sunrise sunny sun moon moonlight moonbeam moonshine star stars starlight stardust
starshine superstar shootingstar rockstar popstar rainbow rainbows raindrop rain storm thunder lightning snow snowflake
snowman snowball snowwhite winter spring summer summertime summerlove autumn ocean sea beach island paradise heaven
mountain river forest flower flowers rose roses rosebud daisy lily lilly tulip orchid jasmine violet lavender poppy cherry
cherryblossom blossom buttercup bluebell garden apple apples banana bananas orange oranges lemon lemons strawberry
strawberries blueberry raspberry peach peaches mango pineapple coconut watermelon tomato potato carrot pickle peanut
peanuts butter cheese cheesecake pizza pasta spaghetti burger hamburger chips chocolate chocolates choccy candy
candyfloss icecream vanilla caramel toffee jelly jellybean pudding pancake pancakes waffle coffee tea teatime cuppa milk
water beer guinness vodka whisky whiskey wine tequila cocacola coke pepsi nutella marmite ginger pepper cinnamon

football footballer soccer rugby cricket tennis golf golfer hockey basketball baseball softball volleyball netball boxing
wrestling karate judo running runner swimming swimmer cycling fishing skateboard surfing surfer snowboard dancing dancer
dance ballet gymnastics cheerleader champion champions winner winners goal goals
liverpool liverpoolfc lfc ynwa youllneverwalkalone anfield arsenal arsenalfc gunners gooner chelsea chelseafc blues everton
evertonfc toffees tottenham tottenhamhotspur spurs westham westhamunited hammers manchester manutd manunited mancity
manchesterunited manchestercity united reddevils leeds leedsunited newcastle newcastleunited toonarmy sunderland
middlesbrough boro astonvilla villa villan birmingham wolverhampton sheffield sheffieldunited sheffieldwednesday derby
derbycounty nottingham nottinghamforest forest leicester leicestercity southampton saints portsmouth pompey norwich
norwichcity canaries ipswich watford fulham crystalpalace brighton bournemouth burnley blackburn blackpool bolton wigan
preston huddersfield bradford stoke stokecity coventry cardiff cardiffcity swansea swanseacity bristol bristolcity reading
millwall charlton plymouth exeter celtic celticfc glasgowceltic hailhail rangers rangersfc glasgowrangers ibrox hearts
hibs hibernian aberdeen dundee dundeeunited barcelona barca realmadrid madrid juventus acmilan intermilan bayern ajax
england english scotland scottish ireland irish wales welsh britain british london londoner glasgow edinburgh dublin
belfast manchester yorkshire lancashire cornwall essex kent america american usa newyork california texas florida
australia canada germany france paris italy rome spain barcelona portugal brazil india pakistan nigeria jamaica africa
lakers yankees redsox cowboys steelers packers raiders broncos patriots dodgers warriors bulls celtics

jordan jordan23 michael michaeljordan jackson michaeljackson eminem slimshady tupac biggie beyonce rihanna madonna
elvis elvispresley beatles thebeatles metallica nirvana slipknot greenday acdc ironmaiden pinkfloyd ledzeppelin queen
oasis coldplay radiohead blur takethat spicegirls onedirection directioner harrystyles niall liampayne zayn louis
justinbieber bieber beliebers taylorswift swiftie edsheeran adele ladygaga ladygaga1 britney britneyspears mileycyrus
hannahmontana jonasbrothers selenagomez arianagrande bts btsarmy kpop blackpink onepiece naruto sasuke sakura dragonball
dragonballz goku vegeta bleach pokemon1 sailormoon starwars starwars1 startrek skywalker lukeskywalker darthvader yoda
chewbacca hansolo jedi jediknight harrypotter potter hogwarts gryffindor slytherin hufflepuff ravenclaw hermione
dumbledore voldemort gandalf frodo bilbo baggins lordoftherings hobbit legolas aragorn twilight edwardcullen superman
batman robin joker wonderwoman ironman captainamerica captain hulk thor wolverine avengers xmen deadpool marvel
mickey mickeymouse minnie minniemouse donald donaldduck goofy tigger winnie winniethepooh pooh poohbear eeyore piglet
stitch nemo findingnemo dory shrek cinderella tinkerbell ariel belle jasmine frozen elsa anna disney disneyland simpsons
homer homersimpson bart bartsimpson southpark cartman spongebob patrick familyguy futurama friends doctorwho drwho tardis
dalek sherlock sherlockholmes blackadder eastenders coronationstreet hollyoaks topgear casino casinoroyale terminator
rocky rambo scarface godfather titanic gladiator transformers

james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
steven stephen paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas
eric jonathan larry justin scott brandon benjamin samuel gregory alexander frank raymond jack dennis jerry tyler aaron
jose adam nathan henry douglas zachary peter kyle ethan jeremy walter christian keith roger noah gerald carl terry sean
austin arthur lawrence jesse dylan bryan billy bruce ralph gabriel logan alan juan wayne elijah randy vincent liam oliver
harry charlie oscar alfie archie freddie theo leo jake lewis luke callum connor cameron jamie craig stuart gordon graham
nigel trevor derek barry simon martin neil ian colin duncan malcolm kieran declan patrick aidan cian conor darren lee
marcus marvin dominic max maxwell toby elliot owen rhys gareth dafydd hugh angus fraser mohammed muhammad ahmed ali omar
ibrahim hassan hussain khan singh patel kumar sanjay raj arjun
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly
emily donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela
shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine
heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan
cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia sophie frances jean alice judy
isabella isabelle isabel julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany
doris kayla alexis lori marie chloe ella ellie evie freya holly imogen jade katie kate lucy lola lily maisie matilda mia
millie molly niamh orla phoebe poppy rosie ruby saoirse scarlett sienna siobhan tilly zoe zara aisha fatima khadija maryam
priya anjali aoife bronwyn carys cerys eilidh fiona gemma hayley jodie kerry kirsty leanne lindsay lorraine lynn mandy
maureen natasha nikki paige sally shannon sheila stacey tanya tara toni tracey tracy trisha vanessa wendy yvonne
smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall
wood harris jackson clarke clark lewis hughes edwards thomas turner hill moore cooper ward morris king watson baker
harrison morgan murphy kelly sullivan walsh obrien byrne ryan oconnor oneill campbell stewart robertson anderson macdonald
mcdonald reid murray ross young mitchell hunter charlie1 buster bailey bella bella1 benji bonnie buddy casper chester coco
cooper daisy1 dexter ginger harley jasper lady lucky luna max1 maximus milo misty monty murphy oreo oscar patch pepper
poppy1 prince1 rex riley rocky1 rolo roxy rusty sammy sandy shadow simba smokey smudge socks sooty teddy toby tyson whiskey
whiskers ziggy zeus

red blue green yellow purple pink orange black white brown grey silver gold golden turquoise crimson scarlet blueberry
redrose blackcat blackbird blackberry whitehouse purplerain pinkpanther bluesky blueeyes browneyes greeneyes redhead
blondie goldfish goldie diamond diamonds emerald sapphire ruby pearl crystal jewel treasure
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring christmas xmas merrychristmas santa santaclaus easter halloween birthday happybirthday
newyear happynewyear holiday holidays weekend vacation party
happy happiness happyday happydays happylife happyfeet behappy smile smiley smile1 laughter lol lmao haha hahaha hahahaha
lolol funny crazy crazygirl crazyboy mental insane psycho wicked awesome amazing brilliant excellent perfect perfection
fantastic wonderful special lucky luckyme luckyone luckycharm lucky7 lucky13 success winning believe believer dreams dream
dreamer daydream dreambig wish wishes hope hopeful faith peace peaceful peaceandlove loveandpeace freedom liberty justice
truth trust trustme respect courage strength strong stronger warrior fighter survivor hero heroes legend legendary
destiny fate karma magic magical miracle mystery infinity eternity universe galaxy planet earth world hello1
jesus jesus1 jesuschrist jesussaves jesuslovesme jesusislord god godisgood godislove godbless godblessme blessed blessing
blessings bless amen hallelujah christ christian lord praise pray prayer faithful saviour church bible angel1 gabriel
michael1 psalm23 john316 mohammad allah allahuakbar alhamdulillah bismillah mashallah inshallah islam muslim krishna
ganesha shiva hindu buddha

fuckyou fuckoff fuck fucker fuckme fuckit fuckthis motherfucker bullshit shit shithead asshole arsehole bastard bitch
bitches dick dickhead cock pussy boobs boobies tits sex sexsex sex69 sexy69 porn pornstar naked killer killme killyou
death murder devil satan lucifer demon hell hellfire evil darkness dark darklord darkside darkangel blood vampire zombie
ghost skull punisher assassin ninja samurai pirate pirates blackpearl jacksparrow sniper soldier army marines navy airforce
hunter1 shooter gangsta gangster thug thuglife player hustler pimp mafia boss bigboss rich money moneymoney cash dollar
dollars million millionaire getmoney makemoney poker blackjack casino1 jackpot lottery

car cars mercedes bmw audi ferrari porsche lamborghini maserati bentley rollsroyce jaguar landrover rangerover mini
minicooper ford fordfocus fiesta mustang corvette camaro chevrolet chevy dodge viper challenger charger toyota honda
hondacivic civic nissan skyline subaru impreza mazda mitsubishi suzuki yamaha kawasaki ducati harleydavidson triumph
vauxhall corsa astra volkswagen golfgti beetle1 renault clio peugeot citroen fiat alfaromeo volvo saab scooter
motorbike motorcycle bicycle tractor train trains truck trucker lorry airplane aeroplane pilot helicopter rocket
spaceship titan boat sailing sailor speedboat submarine

guitar guitarist piano pianist drums drummer bass bassman violin trumpet saxophone music musical musicman singer
rockandroll rocknroll rock heavymetal metal punk punkrock hiphop rap rapper reggae bobmarley jazz techno trance house dj
school college university student teacher class english history science maths chemistry physics biology library books
reading writer artist art drawing painting photo photography picture movie movies cinema theatre actor actress
doctor nurse hospital police policeman fireman firefighter engineer builder plumber electrician mechanic carpenter
driver manager office work working business company lawyer banker chef baker butcher farmer gardener scientist
astronaut cowboy cowgirl indian viking knight wizard witch fairy mermaid goddess gypsy hippie flowerpower

correcthorsebatterystaple correcthorse batterystaple thisismypassword thisisapassword thisispassword mypasswordis
myaccount myname mynameis itsme its me its_me itsmeagain onlyme justme meandyou youandme meandmyself me myself andi
nopass noaccess enter enternow entry letmeout backdoor goaway getlost getout leavemealone shutup whatthe whatthehell
ohmygod omg wtf yolo swag swagger hakunamatata carpediem tothemoon bitcoin ethereum dogecoin crypto
elefriends sidebyside alongside peersupport support recovery wellbeing mentalhealth anxiety depression depressed anxious
bipolar therapy wellness mindfulness keepcalm keepcalmandcarryon carryon staystrong stayalive bestrong onedayatatime
thistooshallpass imok itsokay itwillbeok behappy1 goodvibes lifeisgood lifesucks mylife lovemylife newlife newstart
freshstart newbeginning blackdog worrywart sleepless insomnia
`;
