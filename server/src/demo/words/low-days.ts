import type { DemoThread } from './thread.js';

export const lowDays: readonly DemoThread[] = [
  {
    author: 'oakleaf',
    daysAgo: 181,
    at: '11:20',
    wish: 'replies',
    contentNotes: [],
    title: 'First one',
    body:
      "Not sure how this works. I'm fifty three, I've climbed trees with a saw for thirty years, and since my back went I've been sat in a chair looking at them. Doctor called it depression and I laughed at him because I thought that was crying, and I don't cry, I just don't do anything. I don't shave. I don't answer the door. My wife leaves the radio on when she goes to work like you'd do for a dog. So that's me. I'd be interested to hear if it got hold of anyone else that way, no tears, just nothing.",
    replies: [
      {
        author: 'kestrel_hill',
        after: 25,
        body:
          "That's exactly how mine comes. Like somebody has turned the gas down. People kept waiting for me to weep and I kept looking at the wallpaper.",
      },
      {
        author: 'sofa_captain',
        after: 70,
        body: "The radio line got me. My sister does it with the telly. I've never told her I'm grateful so I might.",
      },
      {
        author: 'brambles',
        after: 300,
        body: 'My dad had it after the pit. We only knew because he stopped whistling. Glad you came in, oakleaf.',
      },
      {
        author: 'oakleaf',
        after: 1490,
        body:
          'I read these to my wife. She went a bit quiet and then she turned the radio over to the station I like. Thank you.',
      },
    ],
  },
  {
    author: 'one_more_page',
    daysAgo: 176,
    at: '16:45',
    wish: 'listening',
    contentNotes: [],
    body:
      'The word for it, I decided this afternoon, is upholstered. I feel upholstered. Everything comes to me through a layer of something.',
    replies: [],
  },
  {
    author: 'toast_again',
    daysAgo: 170,
    at: '13:10',
    wish: 'replies',
    contentNotes: ['Food and eating'],
    body:
      "ate toast over the sink again. username checks out. haven't cooked since i dropped out and mum keeps sending me recipes with like fourteen things in. i don't know how to tell her that opening the fridge is step one and i don't always get to step one",
    replies: [
      {
        author: 'tumbledryer',
        after: 15,
        body: 'Over the sink is efficient. No plate. I have fed a child and raised a mortgage over that sink.',
      },
      {
        author: 'half_a_sandwich',
        after: 95,
        body: "Getting anything in at all is hard some days and nobody claps for toast. I'm clapping for toast.",
      },
      {
        author: 'toast_again',
        after: 110,
        body: "didn't expect to get clapped today lol. ty",
        replyTo: 1,
      },
    ],
  },
  {
    author: 'tealight',
    daysAgo: 163,
    at: '21:05',
    wish: 'listening',
    contentNotes: ['Grief'],
    body:
      "It would have been his birthday. I bought a cake, a small one, I don't know why, and I've put it in the cupboard because I can't look at it and can't throw it out. The church was kind. Everyone is kind. I am so tired of being somebody people are kind to.",
    replies: [
      {
        author: 'curlew',
        after: 44,
        body: "I won't be kind then. I'll just be here. I've a coat in a cupboard myself.",
      },
      {
        author: 'tealight',
        after: 1010,
        body: 'A coat. Yes. Thank you for that.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'kestrel_hill',
    daysAgo: 156,
    at: '06:15',
    wish: 'sharing',
    contentNotes: [],
    title: 'Thirty years of it',
    body:
      'I worked it out this morning. Thirty years, near enough, and five proper goes of it. When I was younger I thought each one was the end of me. I thought the well spells were the mistake and the black ones were the truth.\n\nNow I think of it as weather on a hill I know. It\'s not that it\'s any less wet. I\'ve been out in it when I couldn\'t see my own hand. But I know there\'s a wall somewhere on my left, and if I keep a hand on it I come to a gate. Last time the wall was a lad at the surgery who rang every week, and our old dog, and writing one line in a notebook at night even when the line was "no".\n\nI\'m all right at the minute. I\'m only saying it because somebody in here will be on their first one and thinking there\'s no wall.',
    replies: [
      {
        author: 'conker',
        after: 130,
        body: "it's my first one. needed this",
      },
      {
        author: 'greyling',
        after: 185,
        body: 'Page after page of "no" in mine too, if I\'d kept one. I like that it counts as a line.',
      },
      {
        author: 'oakleaf',
        after: 340,
        body: "Hand on the wall. I can picture that. I'll borrow it if you don't mind.",
      },
      {
        author: 'kestrel_hill',
        after: 400,
        body: "It's nobody's wall, it's been there for years. Conker, go steady lad. Keep hold.",
        replyTo: 0,
      },
    ],
  },
  {
    author: 'kind_of_ok',
    daysAgo: 149,
    at: '22:50',
    wish: 'listening',
    contentNotes: [],
    body: "Not ok. That's all.",
    replies: [
      {
        author: 'blue_mug',
        after: 12,
        body: 'Heard. Sat here.',
      },
      {
        author: 'soft_landing',
        after: 35,
        body: 'Here as well.',
      },
    ],
  },
  {
    author: 'nightbus_n29',
    daysAgo: 142,
    at: '15:30',
    wish: 'replies',
    contentNotes: [],
    body:
      'Where I grew up a big man with a good job and a God who loves him doesn\'t get to say he\'s low. My uncle says pray on it. I do pray on it. I pray on it at every red light. Last week I told one person, a fella at the depot, ready for him to laugh, and he said "yeah, me, two years now" and carried on eating his rice. Two years! We\'ve sat next to each other at break the whole time.',
    replies: [
      {
        author: 'tinroof',
        after: 48,
        body: "I'd say there's a whole canteen of us. Fair play for going first.",
      },
      {
        author: 'lemon_drizzle',
        after: 110,
        body:
          "I've prayed it and I've taken the tablet and I don't think He minds me doing both. Our last vicar told me she took the same ones.",
      },
      {
        author: 'old_bus_pass',
        after: 260,
        body:
          "In my day nobody said a word and some of the best men I knew didn't get old. Keep talking at that table.",
      },
    ],
  },
  {
    author: 'wobbly_jelly',
    daysAgo: 135,
    at: '17:15',
    wish: 'ideas',
    contentNotes: [],
    title: 'the washing up has become sentient',
    body:
      "ok so it's been. a while. there's a pan i can't make eye contact with. every time i go in the kitchen i see it, feel like the worst person alive, leave the kitchen. then i'm hungry and it's in the kitchen. has anyone come back from a pan like that. what was your actual first move",
    replies: [
      {
        author: 'sofa_captain',
        after: 10,
        body:
          "I put the pan in a carrier bag and put the carrier bag in the garden and three weeks later I was well enough to laugh at it. Then I bought a new pan. This isn't the noble answer but it's what happened.",
      },
      {
        author: 'quiet_fern',
        after: 28,
        body: 'i did one fork. just washed a fork. then ate something with the fork. the rest was another day',
      },
      {
        author: 'slowcooker_sal',
        after: 65,
        body:
          "My sister came and did mine and I sat on the back step mortified, and she never brought it up again. Turned out she'd a pan of her own.",
      },
      {
        author: 'wobbly_jelly',
        after: 1500,
        body: 'i did a fork!! and then a mug. the pan is in the garden. i feel weirdly free',
        replyTo: 1,
      },
      {
        author: 'sofa_captain',
        after: 1530,
        body: 'Welcome to the garden pan society. We meet never.',
        replyTo: 3,
      },
    ],
  },
  {
    author: 'harbour_light',
    daysAgo: 128,
    at: '10:10',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Some mornings the job is just to put one foot on the lino. It\'s cold, and I say "that\'s cold", and then I\'m a person who has said something. I\'ve started a good few decent days that way, and a good few rotten ones too mind you.',
    replies: [
      {
        author: 'cloudspotter',
        after: 75,
        body: 'I tried it. It was very cold. I said it twice.',
      },
    ],
  },
  {
    author: 'soft_landing',
    daysAgo: 121,
    at: '02:40',
    wish: 'listening',
    contentNotes: ['Mentions suicidal feelings'],
    body:
      "I keep thinking that I'd like to not be here. Not in a planning way. In a way like wanting to leave a party that's too loud and not being able to find my coat. I told my worker yesterday and she didn't flinch. I'm telling you lot because it's the middle of the night and I'm less frightened of it written down.",
    replies: [
      {
        author: 'moth_at_midnight',
        after: 9,
        body: "I know that party. I'm awake and I'm glad you said it to her and to us.",
      },
      {
        author: 'harbour_light',
        after: 230,
        body: "Just up and reading this. Glad you're here this morning, even if you're not sure you are.",
      },
      {
        author: 'soft_landing',
        after: 640,
        body: 'Slept a bit in the end. Still here. The not flinching really helped, both times.',
      },
    ],
  },
  {
    author: 'second_breakfast',
    daysAgo: 114,
    at: '14:20',
    wish: 'replies',
    contentNotes: [],
    title: 'Is it the ME or is it the misery',
    body:
      "Genuine question to which there's no answer. Some days I can't get up because my body is made of wet sand. Some days I can't because what for. From the outside it's the same woman on the same settee. The doctor wants it to be the second one because there's a tablet for it. I'd just like to know which one I'm apologising to people about.",
    replies: [
      {
        author: 'grumpy_gull',
        after: 62,
        body: 'Neither. Never apologise for a settee.',
      },
      {
        author: 'greyling',
        after: 140,
        body:
          "For me it's fog one day and lead the next and I stopped trying to find the join. I ask what sort of day it is and not whose fault.",
      },
      {
        author: 'second_breakfast',
        after: 220,
        body: '"Not whose fault" is going on the fridge, where I\'ll see it when I\'m next vertical.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'sunday_roast',
    daysAgo: 107,
    at: '18:30',
    wish: 'replies',
    contentNotes: [],
    body:
      "Empty house. The kids went back at five. There's half a yoghurt on the arm of the chair and I've not moved it because somebody small was eating that an hour ago. This is the bad hour of my week. I used to fill it with the pub and I've stopped that, so now it's just an hour, with a yoghurt in it.",
    replies: [
      {
        author: 'two_left_feet',
        after: 20,
        body: "Stick the wireless on and stay here with us through the hour. I'm ironing, badly.",
      },
      {
        author: 'driftwood_dee',
        after: 33,
        body:
          "Used to be the same for me when mine went back to their dad's. I'd leave the toys out till morning. You did well swapping the pub for a yoghurt, la.",
      },
      {
        author: 'pockets_of_string',
        after: 58,
        body: "My lad leaves one train parked on my pillow. I'm forty and I sleep round it.",
      },
      {
        author: 'sunday_roast',
        after: 80,
        body: 'That was the hour gone, near enough. Diolch, all. Yoghurt still there.',
      },
    ],
  },
  {
    author: 'mina_tea',
    daysAgo: 100,
    at: '23:15',
    wish: 'sharing',
    contentNotes: [],
    body:
      'I\'m the smiley one. I\'m the smiley one at work, in the family WhatsApp, on the counter with everybody\'s prescriptions. Today I handed a woman the same tablets I take and she whispered "sorry" and I wanted to climb over the counter and tell her. I said "there you go, my love" and then stood in the stockroom for a bit with my forehead on a box of plasters.',
    replies: [
      {
        author: 'jam_jar',
        after: 500,
        body: 'I\'ve been on the other side of that counter, whispering. I promise your "my love" landed.',
      },
      {
        author: 'mina_tea',
        after: 1080,
        body: 'Oh, that means a lot. Thank you.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'sofa_captain',
    daysAgo: 94,
    at: '12:40',
    wish: 'replies',
    contentNotes: [],
    title: 'The form',
    body:
      'Forty odd pages asking me to prove, in black pen, how rubbish I am. "Can you prepare a simple meal." Define simple. Define meal. I was having an almost decent week until I\'d to write down every single thing I can\'t do and then sign it at the bottom to say it was true. I\'ve got as far as my name. It took two days and I spelled it right.',
    replies: [
      {
        author: 'brambles',
        after: 22,
        body:
          'I did mine a page a week with my sister sat there and a packet of digestives. Then we went and shouted at the sea. Not on the form, the sea.',
      },
      {
        author: 'the_back_row',
        after: 50,
        body:
          "Had someone from a local advice place do it with me. He wrote down the worst day and I tried to argue with him. He was right though, and it wasn't me who had to write it.",
      },
      {
        author: 'old_bus_pass',
        after: 125,
        body:
          "It's a cruel exercise. You come off the page to me as a very funny and capable captain, but don't put that on it.",
      },
      {
        author: 'sofa_captain',
        after: 1440,
        body: 'Posted it. The lady in the post office said "PIP?" and gave me a sherbet lemon.',
      },
    ],
  },
  {
    author: 'quiet_fern',
    daysAgo: 88,
    at: '16:20',
    wish: 'listening',
    contentNotes: [],
    body:
      "had to be a person in a meeting for two hours today. hid in the accessible loo after and watched the hand dryer. it's not a sad day. it's like a blank one, with a hum",
    replies: [],
  },
  {
    author: 'moss_and_stone',
    daysAgo: 82,
    at: '19:35',
    wish: 'replies',
    contentNotes: [],
    body:
      "Nobody warned me you can get what you've wanted for forty years and still get depressed. I thought I had the one cause and I'd cured it. I'm myself now, I'm glad every morning of that, the farmer next door gets my name right, and I still spent this week under a blanket with the curtains shut. I feel ungrateful. As if I've been given the house and I'm complaining about the damp.",
    replies: [
      {
        author: 'velvet_crab',
        after: 16,
        body: "Damp is damp, my darling, whoever's name is on the deeds.",
      },
      {
        author: 'ferrywoman',
        after: 150,
        body:
          'I came oot, met the love of my life and got flattened by it the same year. Folk wanted a happy ending fae me. I wanted a lie doon.',
      },
      {
        author: 'moss_and_stone',
        after: 205,
        body: "I laughed under the blanket. Both of you, thank you. I've opened one curtain.",
      },
    ],
  },
  {
    author: 'grumpy_gull',
    daysAgo: 76,
    at: '07:55',
    wish: 'sharing',
    contentNotes: [],
    body:
      'I don\'t hold with inspirational quotes. My physio has one on her wall about rainbows. I told her I\'ve seen plenty of rain with nothing after it. She said "aye, and you came in on the bus in it anyway". I\'ve been annoyed about that all day because it\'s a better one than hers.',
    replies: [],
  },
  {
    author: 'lanternfish',
    daysAgo: 71,
    at: '20:40',
    wish: 'replies',
    contentNotes: ['Mentions self-harm'],
    body:
      "Five months since I last hurt myself, and tonight the urge is back sitting on the end of the bed like it pays rent. I'm not going to go into it. I've told my housemate and we're on the sofa with the big light off and she's explaining the plot of a film I have seen nine times. I don't feel strong. I feel itchy and ashamed and about twelve years old. Anyone else get this after a long gap?",
    replies: [
      {
        author: 'soft_landing',
        after: 7,
        body:
          "Yes. Mine came back after a year, out of a clear sky. It left again. I felt twelve too. You told her, that's the bit I couldn't do back then.",
      },
      {
        author: 'oddsocks',
        after: 15,
        body: "staying up with you in spirit. what's the film",
      },
      {
        author: 'lanternfish',
        after: 24,
        body: 'The one with the pig who herds sheep.',
        replyTo: 1,
      },
      {
        author: 'oddsocks',
        after: 26,
        body: "PERFECT film. that'll do",
        replyTo: 2,
      },
      {
        author: 'half_a_sandwich',
        after: 70,
        body:
          "For me it's always the nights after things go well that it tries it on. I don't know why either. Nothing to be ashamed of in here.",
      },
      {
        author: 'lanternfish',
        after: 760,
        body:
          'Morning. It went off somewhere about one. Housemate is asleep with the remote in her hand. Thank you for being up.',
      },
    ],
  },
  {
    author: 'northern_nan',
    daysAgo: 66,
    at: '09:30',
    wish: 'listening',
    contentNotes: ['Grief'],
    body:
      "His coat hook. I've hung my own coat on it now as mine broke. Silly the things that floor you. I had to sit on the stairs.",
    replies: [
      {
        author: 'tealight',
        after: 70,
        body: 'Not silly.',
      },
    ],
  },
  {
    author: 'rain_on_canvas',
    daysAgo: 61,
    at: '21:30',
    wish: 'replies',
    contentNotes: [],
    title: 'In my language',
    body:
      'In English I say "I am depressed" and it sounds like a form. In Polish we have a word that is more like a grey that comes from under the door. When I speak with the doctor I have twelve minutes and the wrong language, so I say "I am tired" and he says "sleep". On the phone with my mother I have the right language and I say "everything good, mama". So I have nobody in the middle. Maybe here is the middle.',
    replies: [
      {
        author: 'tall_grass',
        after: 18,
        body:
          "I have this too. I am a funny person in my language! Here I am a polite one. It makes a loneliness that people don't see.",
      },
      {
        author: 'cloudspotter',
        after: 52,
        body:
          "A grey that comes from under the door. I've had it in the house and had no word for it. You brought me one.",
      },
      {
        author: 'mina_tea',
        after: 85,
        body:
          'My mum and I say "bas, chale che", which is "it goes on". Whole lives folded up in that. You can ask the surgery for an interpreter and a double slot, I only know because I work near it. But here\'s fine as the middle, too.',
      },
      {
        author: 'rain_on_canvas',
        after: 1300,
        body: 'I did not know about the double slot. I asked today. My hands were shaking but I asked.',
        replyTo: 2,
      },
    ],
  },
  {
    author: 'conker',
    daysAgo: 56,
    at: '04:10',
    wish: 'replies',
    contentNotes: [],
    body:
      "everyone on my corridor seems to have got the instructions. they all just like, know how to have a nice time. i stand there with a can thinking right, now laugh. then i come back and lie on the floor cos the bed feels like it's for people who've done something today",
    replies: [
      {
        author: 'moth_at_midnight',
        after: 14,
        body: "Floor is underrated. Nobody has the instructions. I'm 27 and I've been bluffing since freshers.",
      },
      {
        author: 'toast_again',
        after: 500,
        body:
          "i left uni off that floor tbh and it wasn't the end of the world. not saying leave. just saying the floor knows loads of us",
      },
      {
        author: 'yes_chef',
        after: 620,
        body:
          "I've worked with forty lads at a time, loudest room you ever heard, and found out after that half of them felt like that. You're not the only one holding the can.",
      },
      {
        author: 'conker',
        after: 700,
        body: "mad that everyone's on the floor. cheers",
      },
    ],
  },
  {
    author: 'velvet_crab',
    daysAgo: 52,
    at: '03:05',
    wish: 'listening',
    contentNotes: [],
    title: 'The other side of it',
    body:
      'After the glitter always this. I was up for weeks, I was a comet, and now I\'m what they find in the field. I\'ve apologised to nine people. The tenth one said "I\'m just glad you\'re sleeping" and I had to put the phone down and howl into a feather boa, which I\'d not recommend, you get bits.',
    replies: [
      {
        author: 'greyling',
        after: 330,
        body: 'I know that field. The grass does come back. Glad of the sleep too.',
      },
      {
        author: 'velvet_crab',
        after: 900,
        body: 'Thank you greyling, from one crater to another.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'dottie_and_dog',
    daysAgo: 48,
    at: '08:40',
    wish: 'sharing',
    contentNotes: [],
    body:
      "He doesn't care that I've not washed. He doesn't care that I cried at the adverts. He cares that it's twenty to nine. So out we went, coat over my nightie, round the block, a man said good morning and I said it back. I'd never have gone for me. I went for him and I got taken along.",
    replies: [
      {
        author: 'little_wren',
        after: 160,
        body: '"I got taken along." I\'m going to think about that at the pram tomorrow.',
      },
    ],
  },
  {
    author: 'half_a_sandwich',
    daysAgo: 44,
    at: '13:55',
    wish: 'listening',
    contentNotes: ['Food and eating'],
    body:
      "Everything is flat and the old rules are getting loud again because at least they're something. I had lunch with my nan on the phone, her with hers and me with mine. She talked about her hip for the whole of it. It was the best company I could have asked for.",
    replies: [
      {
        author: 'biscuit_tin',
        after: 66,
        body: 'God bless a nan and her hip.',
      },
    ],
  },
  {
    author: 'tinroof',
    daysAgo: 40,
    at: '21:10',
    wish: 'replies',
    contentNotes: ['Mentions suicidal feelings'],
    title: 'Said it out loud',
    body:
      'I\'ll say this once and then likely go to bed and worry that I said it. Back in the spring of a bad year I got to a place where I couldn\'t see past the end of the day and I thought everyone would be better off. I never told a soul. I did the milking and went to the mart and talked about the price of feed.\n\nWhat happened was nothing at all. A neighbour called about a gate. He stood in the yard and said "you\'re not right, are you" and I said "no". That\'s the whole story. He rang my sister, she took me to the doctor, and I was raging at the pair of them for about a week and I\'ve been thankful every week since.\n\nIt\'s been three years. I had a wee shadow of it come back this month, and this time I rang her myself before anybody had to call about a gate. I\'m minded. I\'m grand enough. I only wanted to be the one to say it.',
    replies: [
      {
        author: 'oakleaf',
        after: 17,
        body: "I read this twice. I've been in that yard, so to speak. Thank you for saying it, and I mean that.",
      },
      {
        author: 'kestrel_hill',
        after: 31,
        body: "That neighbour. Lord. I'm glad you rang her.",
      },
      {
        author: 'penny_whistle',
        after: 46,
        body:
          "My da was the one who talked about the price of feed, and nobody called about a gate. I'm very, very glad somebody called about yours. You've done a good thing the night.",
      },
      {
        author: 'brambles',
        after: 95,
        body: "No need to worry in bed over it. It's been put down somewhere safe.",
      },
      {
        author: 'nightbus_n29',
        after: 410,
        body:
          '"You\'re not right, are you." A handful of words and a man\'s life. I\'m going to be braver about asking.',
      },
      {
        author: 'tinroof',
        after: 560,
        body: "I slept, believe it or not. Penny whistle, I'm sorry for your da. I'll think of him at the gate.",
        replyTo: 2,
      },
      {
        author: 'penny_whistle',
        after: 640,
        body: "He'd have liked that. Thank you.",
        replyTo: 5,
      },
    ],
  },
  {
    author: 'daisychain',
    daysAgo: 37,
    at: '05:25',
    wish: 'listening',
    contentNotes: [],
    body: "Bairn's fine. House is fine. Me mam's fine. I'm stood in the shower with no water on.",
    replies: [
      {
        author: 'paper_boats',
        after: 30,
        body: 'Stood in mine with the water on, if it helps make a set.',
      },
      {
        author: 'daisychain',
        after: 95,
        body: 'It does, man. Ta.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'blue_mug',
    daysAgo: 34,
    at: '23:45',
    wish: 'sharing',
    contentNotes: [],
    body:
      "I've a rule that I may cancel anything except the library on a Thursday. I've nearly cancelled the library every week since I made it. Tonight I looked in the front of the book and I've been nineteen times.",
    replies: [
      {
        author: 'one_more_page',
        after: 480,
        body: "Nineteen! I hope they've given you a good chair.",
      },
    ],
  },
  {
    author: 'oddsocks',
    daysAgo: 31,
    at: '18:50',
    wish: 'replies',
    contentNotes: [],
    title: 'antidepressant yawning???',
    body:
      'started sertraline a bit ago and nobody mentioned THE YAWNING. i yawned through my friend\'s entire breakup. i yawned at a bee. my tutor asked if she was boring me and i said "no it\'s my serotonin" in front of everyone. does this stop or is this who i am now',
    replies: [
      {
        author: 'mild_peril',
        after: 5,
        body: 'I yawned during a proposal. Not mine. I was holding the banner.',
      },
      {
        author: 'lemon_drizzle',
        after: 19,
        body:
          "I yawned in the sermon and then it went round the pews like a Mexican wave. It wore off for me after a bit. The vicar's still off with me.",
      },
      {
        author: 'oddsocks',
        after: 31,
        body: 'crying. with laughter for once. thank u',
      },
    ],
  },
  {
    author: 'greyling',
    daysAgo: 28,
    at: '10:30',
    wish: 'replies',
    contentNotes: [],
    body:
      "A thing I've never known how to say to people: when I'm low I'm not sad about anything. They go hunting for the reason, they're so kind about it, did something happen at work, was it the anniversary. I end up inventing a reason to give them so they've got something to hold. Does anybody have a better answer?",
    replies: [
      {
        author: 'harbour_light',
        after: 40,
        body:
          'I say "the tide\'s out". They seem to know what to do with that. They stop looking for who pulled the plug.',
      },
      {
        author: 'wobbly_jelly',
        after: 75,
        body: "i once blamed it on a football result and i don't follow football",
      },
      {
        author: 'sunday_roast',
        after: 98,
        body: "As a man who does follow it, it's a perfectly good excuse and you're welcome to any of mine.",
        replyTo: 1,
      },
    ],
  },
  {
    author: 'woolly_hat',
    daysAgo: 25,
    at: '19:15',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Wee sign it's lifting: I got pure raging at a bus. For weeks I couldnae have cared if it came or no. Today it drove right by me and I shouted a word and a wifie with a trolley shouted it too. Felt like getting the colour back on the telly.",
    replies: [],
  },
  {
    author: 'slowcooker_sal',
    daysAgo: 23,
    at: '22:20',
    wish: 'listening',
    contentNotes: [],
    body:
      "I look after everybody. That's not a boast, it's a rota. Tonight I sat in the car on the drive for forty minutes because it's the only room in the house that hasn't got anybody in it. Then I went in and asked who wanted peas.",
    replies: [
      {
        author: 'kitchen_radio',
        after: 18,
        body: "The car is my sitting room as well. Waving from the driver's seat.",
      },
    ],
  },
  {
    author: 'the_back_row',
    daysAgo: 21,
    at: '14:15',
    wish: 'sharing',
    contentNotes: [],
    body: "They go quiet when I'm properly low. You'd think I'd enjoy the peace. It's like a pub with the stools up.",
    replies: [
      {
        author: 'harbour_light',
        after: 100,
        body: "I've never heard it said by anyone but me. Aye. Stools up.",
      },
      {
        author: 'the_back_row',
        after: 170,
        body: "Good to know there's another regular.",
        replyTo: 0,
      },
    ],
  },
  {
    author: 'paper_boats',
    daysAgo: 19,
    at: '03:50',
    wish: 'replies',
    contentNotes: ['Mentions suicidal feelings'],
    body:
      "I love her and I've had the thought that she'd be all right without me. It came when I was folding a vest, as if it was just a fact about laundry. I've told my partner and the health visitor knows and there's somebody from the perinatal team coming today, so this isn't me asking anyone to fix it. I'm just so frightened that I'm the only mother who has ever thought that with a vest in her hands.",
    replies: [
      {
        author: 'daisychain',
        after: 16,
        body:
          "You're not. Mine was bottles, and I was certain I was the only one and all. I told the health visitor in the end and she sat on the floor with us. So glad they're coming the day. xx",
      },
      {
        author: 'little_wren',
        after: 47,
        body: "Not the only one. I'm up with mine and I'm thinking of you and her and the vest.",
      },
      {
        author: 'northern_nan',
        after: 190,
        body:
          "I'm 71 and I thought it in 1979 with a nappy pin in my mouth, and never said till now. You're braver than I was. My daughter's coming for her dinner today.",
      },
      {
        author: 'paper_boats',
        after: 840,
        body:
          "She came. She was lovely and she didn't look shocked. She's back tomorrow and my mum is here now. Nan, I've read yours about twenty times. Thank you.",
        replyTo: 2,
      },
      {
        author: 'northern_nan',
        after: 900,
        body: "You've a mum there, good. Rest now, sweetheart.",
        replyTo: 3,
      },
    ],
  },
  {
    author: 'tall_grass',
    daysAgo: 17,
    at: '17:40',
    wish: 'ideas',
    contentNotes: [],
    title: "Four o'clock and it is night",
    body:
      "How do the British people do this? I come out from work and the day is already closed, like a shop. At home the sun is also for poor people. Here I feel my head going down with it. I've bought one lamp. What do you do for the dark months, really do, not from a leaflet?",
    replies: [
      {
        author: 'curlew',
        after: 12,
        body:
          "I go out at lunch whether I want to or not and stand in whatever there is. Ten minutes on a step with a sandwich. It's the only thing that's ever touched it for me.",
      },
      {
        author: 'grumpy_gull',
        after: 30,
        body: 'Soup. Complaining. In that order, then swap.',
      },
      {
        author: 'ferrywoman',
        after: 63,
        body:
          "We get awfu little light up here. We go to each other's houses for no reason. That's it. That's the secret, you need no reason.",
      },
      {
        author: 'tall_grass',
        after: 1380,
        body: 'Today I ate on a step. Next week a neighbour comes for soup and complaining. I told her no reason.',
        replyTo: 2,
      },
    ],
  },
  {
    author: 'allotment_al',
    daysAgo: 15,
    at: '16:30',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Sat in the shed with the door shut most of the afternoon. Didn't dig. Didn't want to go home, didn't want to be there. Fella from two plots down knocked and passed me in a cup of tea without a word and went off again. I've known him eleven years and I couldn't tell you his second name.",
    replies: [],
  },
  {
    author: 'cloudspotter',
    daysAgo: 14,
    at: '11:45',
    wish: 'listening',
    contentNotes: [],
    body:
      "After being ill the world has gone very ordinary. When I was unwell everything meant something, every number plate. Now it's just number plates. I know it's better. I know. I miss the sky talking, a bit, and I can't say it to the team because they'd write it down.",
    replies: [
      {
        author: 'hedgehog_hour',
        after: 130,
        body: "That makes sense to me. I'd miss the sky too.",
      },
    ],
  },
  {
    author: 'driftwood_dee',
    daysAgo: 12,
    at: '20:05',
    wish: 'replies',
    contentNotes: [],
    body:
      'They tell you when you put the drink down that everything gets better. It does, but nobody says you\'ll be left with whatever was underneath. I\'m five years dry and this week I\'ve had a face on me like a wet Tuesday and nothing to blame it on. Went to me meeting and said so. A young girl at the back goes "same", and that was the best thing anybody said all night.',
    replies: [
      {
        author: 'yes_chef',
        after: 170,
        body: 'Same. From the other kitchen.',
      },
      {
        author: 'blue_mug',
        after: 215,
        body:
          'I gave up a long while ago and it was February in there for a good year after. It was quieter weather in the end. Not sunny. Quieter.',
      },
      {
        author: 'driftwood_dee',
        after: 700,
        body: "I'll have quieter. Ta, both.",
        replyTo: 1,
      },
    ],
  },
  {
    author: 'hedgehog_hour',
    daysAgo: 11,
    at: '01:15',
    wish: 'sharing',
    contentNotes: [],
    body:
      "burnout is such a shiny word for it. i've not burnt. i've gone soft and damp, like a leaf at the bottom of the pile. things live under leaves like that, at least. that's my one positive thought and it's about woodlice",
    replies: [
      {
        author: 'quiet_fern',
        after: 520,
        body:
          'woodlice are crustaceans and they carry their babies in a pouch. i think being a damp leaf for someone like that is ok',
      },
      {
        author: 'hedgehog_hour',
        after: 600,
        body: "best reply i've ever had from anyone about anything",
        replyTo: 0,
      },
    ],
  },
  {
    author: 'tumbledryer',
    daysAgo: 9,
    at: '21:50',
    wish: 'replies',
    contentNotes: [],
    body:
      "UC review letter came, the boiler's making the noise, and I shouted at the kids over a missing PE sock and saw the little one's face. Sat on the bathroom floor and couldn't do crying, just sort of leaked. How do you say sorry to a six year old without making it her job to look after you?",
    replies: [
      {
        author: 'slowcooker_sal',
        after: 13,
        body:
          'I say "I was cross about grown up things and I shouted, you didn\'t deserve it, it\'s not your fault", and then we have toast. Mine are big now and what they remember is the toast.',
      },
      {
        author: 'pockets_of_string',
        after: 34,
        body: 'I draw it. Me with a big red mouth, him with small ears. He corrects my ears.',
      },
      {
        author: 'tumbledryer',
        after: 1320,
        body: 'Did the sorry at breakfast. She said "it\'s ok, it was in my wellie". The SOCK was in her WELLIE.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'ferrywoman',
    daysAgo: 8,
    at: '07:15',
    wish: 'listening',
    contentNotes: [],
    body: "Grey in, grey oot. Herself brought me tea and didnae ask. I'm looking at the steam.",
    replies: [],
  },
  {
    author: 'saltandsky',
    daysAgo: 7,
    at: '16:50',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Everyone knows me as the one who goes in the sea, so I\'ve been lying about it. I haven\'t been in for three weeks. My towel\'s dry. I say "oh, lovely this morning" in the post office because it\'s easier than saying I got as far as the car, sat with the wipers going and came home.',
    replies: [
      {
        author: 'brambles',
        after: 140,
        body: 'Dry towel is nothing to hide, bach. Lovely this morning on the settee, was it?',
      },
    ],
  },
  {
    author: 'curlew',
    daysAgo: 6,
    at: '04:55',
    wish: 'listening',
    contentNotes: ['Mentions suicidal feelings', 'Grief'],
    body:
      "I don't want to die. I want to be wherever he is, and it took me a long while to tell those two apart. I told the doctor the difference last week. She put her pen down and let me finish. I'm safe, my sister's asleep in the back room. It's the hour that's the trouble, not the day.",
    replies: [
      {
        author: 'blue_mug',
        after: 14,
        body: 'Here in the hour with you.',
      },
      {
        author: 'tealight',
        after: 38,
        body:
          "I know both of those feelings and how alike they look in the dark. I've lit one for him, and one for you.",
      },
      {
        author: 'curlew',
        after: 170,
        body: "It's light now. There's a wren going like an alarm clock in the hedge. Thank you for the hour.",
      },
    ],
  },
  {
    author: 'little_wren',
    daysAgo: 5,
    at: '14:35',
    wish: 'replies',
    contentNotes: [],
    body:
      'At the group all the mums were saying "best thing I\'ve ever done" one after another round the circle like a register. It got to me and I said "it\'s very... busy". One woman at the end snorted tea out of her nose. I\'ve got her number now.',
    replies: [],
  },
  {
    author: 'marmalade_cat',
    daysAgo: 4,
    at: '19:45',
    wish: 'replies',
    contentNotes: ['Mentions suicidal feelings'],
    title: 'A year since the ward',
    body:
      'This time last year I was in hospital because I couldn\'t keep myself safe. I\'m not going to describe it. I remember the plastic cups and a nurse called me "trouble" in such a warm way that I wanted to earn it. I\'ve been dreading the date for weeks as if it might reach out and take me back in.\n\nIn the end I spent it doing a jigsaw of a lighthouse with the cat sat on the sky. I cried twice. I had chips. There\'s a piece missing and I know exactly who has eaten it. I\'m not fixed and I still have thoughts that visit, but they visit, they don\'t live here. I wanted to mark it somewhere with people who wouldn\'t say "and look at you now".',
    replies: [
      {
        author: 'velvet_crab',
        after: 12,
        body: "Won't say it. Will raise a chip.",
      },
      {
        author: 'soft_landing',
        after: 26,
        body: "Mine's in the spring. I'm going to try a jigsaw. Glad you're here, trouble.",
      },
      {
        author: 'dottie_and_dog',
        after: 88,
        body: "Tell him he can keep the piece of sky, he's earned it.",
      },
      {
        author: 'marmalade_cat',
        after: 150,
        body: "Trouble! I've gone all wobbly. Thank you.",
        replyTo: 1,
      },
    ],
  },
  {
    author: 'penny_whistle',
    daysAgo: 3,
    at: '18:10',
    wish: 'replies',
    contentNotes: [],
    body:
      "Haven't opened the case in a month. People say play through it, it'll lift you. It's like telling somebody with no legs that running's great for the head. Tonight I took the whistle out, didn't play it, just polished it and put it to bed. Is that anything?",
    replies: [
      {
        author: 'rain_on_canvas',
        after: 15,
        body: 'I clean my brushes when I can not paint. I think it is a promise.',
      },
      {
        author: 'woolly_hat',
        after: 42,
        body: "I wind wool. Balls and balls ae it. Aye, it's something.",
      },
      {
        author: 'penny_whistle',
        after: 65,
        body: 'A promise. I like that. Night, whistle.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'biscuit_tin',
    daysAgo: 2,
    at: '10:20',
    wish: 'listening',
    contentNotes: [],
    body:
      "You lot think I'm jolly and mostly I am. Today I've not taken the lid off. Curtains half drawn and the phone in the bread bin so I can't hear it. I'll be back with the biscuits by and by.",
    replies: [
      {
        author: 'old_bus_pass',
        after: 35,
        body: "No biscuits required. We'll keep your chair.",
      },
    ],
  },
  {
    author: 'two_left_feet',
    daysAgo: 1,
    at: '22:35',
    wish: 'sharing',
    contentNotes: [],
    body:
      'I told the GP I was there about my knee. Did the whole knee. Got up, got to the door, hand on the handle, and said "and I\'m not sleeping and I don\'t enjoy anything" to the door. She said "come and sit back down". There was a queue out there. She didn\'t look at the clock once. I\'m going back in a fortnight, and apparently the knee is fine.',
    replies: [
      {
        author: 'sofa_captain',
        after: 9,
        body: 'The door handle confession! A classic of the form. Well done, I mean it.',
      },
      {
        author: 'jam_jar',
        after: 31,
        body: 'Cried at that. So pleased she sat you back down.',
      },
    ],
  },
  {
    author: 'moth_at_midnight',
    daysAgo: 1,
    at: '03:30',
    wish: 'listening',
    contentNotes: [],
    body: "Heavy. Like someone's put wet coats on me, one after another, very politely.",
    replies: [
      {
        author: 'hedgehog_hour',
        after: 21,
        body: "i'll hold a sleeve",
      },
    ],
  },
  {
    author: 'kind_of_ok',
    daysAgo: 0,
    at: '07:10',
    wish: 'sharing',
    contentNotes: [],
    body: 'feet on floor. not happy about it',
    replies: [
      {
        author: 'harbour_light',
        after: 7,
        body: 'Cold?',
      },
      {
        author: 'kind_of_ok',
        after: 11,
        body: 'freezing',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'lemon_drizzle',
    daysAgo: 0,
    at: '05:50',
    wish: 'listening',
    contentNotes: [],
    body:
      "Awake with the dread since four. I've creamed the butter and sugar because it's something to do with my arms. It doesn't have to become a cake.",
    replies: [],
  },
];
