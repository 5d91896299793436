import type { DemoThread } from './thread.js';

export const theLivingRoom: readonly DemoThread[] = [
  {
    author: 'mina_tea',
    daysAgo: 181,
    at: '18:42',
    wish: 'replies',
    contentNotes: [],
    title: 'How do you take it?',
    body:
      "Evening all. I thought I would ask the only question that matters in a living room. Mine is proper chai on a weekend, boiled in the pan until my flat smells like my gran's, and a bag in a mug any other day because I am only human. How do you have yours?",
    replies: [
      {
        author: 'biscuit_tin',
        after: 14,
        body:
          "Strong enough to trot a mouse on, as my mother used to say. Splash of milk. Biscuit compulsory, clue's in the name.",
      },
      {
        author: 'grumpy_gull',
        after: 31,
        body: 'Black. The milk was off in 2009 and I never went back.',
      },
      {
        author: 'oddsocks',
        after: 52,
        body: "oat milk, two sugars, please don't throw me out",
      },
      {
        author: 'grumpy_gull',
        after: 58,
        body: "Door's that way.",
        replyTo: 2,
      },
      {
        author: 'oddsocks',
        after: 61,
        body: "i'm taking the biscuits with me",
        replyTo: 3,
      },
      {
        author: 'northern_nan',
        after: 140,
        body:
          'Pot, warmed, cosy on, leave it alone. My late husband used to squeeze the bag against the spoon and I stayed married to him 44 years so I must have loved him.',
      },
      {
        author: 'mina_tea',
        after: 171,
        body: 'Squeezing the bag! That is love. Thank you all, this has cheered me right up after a rotten shift.',
      },
    ],
  },
  {
    author: 'old_bus_pass',
    daysAgo: 176,
    at: '10:05',
    wish: 'sharing',
    contentNotes: [],
    body:
      'My grandson has put this on the tablet for me. I am 78 and I type with one finger, so if I go quiet I have not died, I am looking for the letter Q.',
    replies: [
      {
        author: 'Sol',
        after: 22,
        body: 'Welcome in. Take all the time you like, nobody is counting. The kettle is always notionally on.',
      },
      {
        author: 'nightbus_n29',
        after: 75,
        body: 'Welcome sir. With a name like that I want to know your favourite route.',
      },
      {
        author: 'old_bus_pass',
        after: 118,
        body:
          'Upstairs at the front on anything that goes over the river. I have been known to go there and back for the view.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'wobbly_jelly',
    daysAgo: 170,
    at: '21:16',
    wish: 'ideas',
    contentNotes: [],
    title: 'The drawer',
    body:
      "does everyone have The Drawer or is it an adhd thing. i opened mine looking for scissors and found 3 tape measures, a birthday card i bought in 2021, a single glove and somebody's tooth (MY OWN, baby one, why). no scissors. how do people own scissors and then continue to own them",
    replies: [
      {
        author: 'pockets_of_string',
        after: 9,
        body: 'I own nine pairs of scissors. I can find none of them. I believe they migrate.',
      },
      {
        author: 'slowcooker_sal',
        after: 26,
        body:
          'Tie em to something. Mine are on a length of wool off the kitchen door handle like a pen in a bank. Looks daft, works.',
      },
      {
        author: 'wobbly_jelly',
        after: 33,
        body: 'the BANK PEN METHOD. genius. now i just need to find some string',
        replyTo: 1,
      },
      {
        author: 'pockets_of_string',
        after: 35,
        body: 'I feel my whole life has led to this moment.',
        replyTo: 2,
      },
    ],
  },
  {
    author: 'kestrel_hill',
    daysAgo: 163,
    at: '06:50',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Inversion this morning. Walked up out of the fog at first light and there it was, the whole valley filled to the brim with white and just the tops showing, like islands. Nobody about but me and a farmer on a quad who said "nice, in\'t it" and drove off. Best conversation of the week.',
    replies: [
      {
        author: 'tinroof',
        after: 95,
        body: '"Nice, in\'t it" from a farmer is about the same as a sonnet from anybody else.',
      },
    ],
  },
  {
    author: 'lanternfish',
    daysAgo: 156,
    at: '19:20',
    wish: 'replies',
    contentNotes: [],
    body:
      "Hi. Long time reader, first time typer. I've written this four times and deleted it three. I'm 29, they/them, I have a tank of very stupid shrimp and I'm scared of the telephone. That's all the facts. Hello.",
    replies: [
      {
        author: 'Priya',
        after: 18,
        body:
          'Hello and welcome. Very stupid shrimp are welcome as well. Reading is a perfectly good way to be here too, on the days typing is too much.',
      },
      {
        author: 'mild_peril',
        after: 34,
        body: 'Attempt four was a belter. What are the shrimp called?',
      },
      {
        author: 'lanternfish',
        after: 49,
        body: 'There are about thirty so they are collectively called Keith.',
        replyTo: 1,
      },
      {
        author: 'mild_peril',
        after: 50,
        body: 'I would die for Keith.',
        replyTo: 2,
      },
      {
        author: 'quiet_fern',
        after: 210,
        body: 'hello. i also read for ages first. and i also let the phone ring out and then text "sorry missed you!!"',
      },
    ],
  },
  {
    author: 'jam_jar',
    daysAgo: 149,
    at: '14:30',
    wish: 'ideas',
    contentNotes: [],
    title: 'Too many courgettes (a friend left them on the step)',
    body:
      "They breed in the night, I'm sure of it. I've had it grated in cake, fried, hidden in a bolognese and given to both neighbours, who now see me coming and draw the curtains. One of them is the size of a dachshund. Any fresh ideas, or has somebody got a pig?",
    replies: [
      {
        author: 'lemon_drizzle',
        after: 66,
        body:
          'Courgette and lime cake. Nobody at church guessed, not even Maureen, and Maureen can smell a vegetable through a wall.',
      },
      {
        author: 'yes_chef',
        after: 300,
        body:
          "Ribbons with a peeler, lemon, mint, bit of hard cheese. Raw. Takes two minutes and you can pretend you're on holiday.",
      },
      {
        author: 'jam_jar',
        after: 1320,
        body: 'The ribbons were a triumph thank you. The dachshund remains at large.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'conker',
    daysAgo: 142,
    at: '23:05',
    wish: 'sharing',
    contentNotes: [],
    body:
      'locked myself out in my boxers putting the bin out. security bloke came, looked at me, looked at the bin, said "first year?" and let me in. never been so seen',
    replies: [
      {
        author: 'toast_again',
        after: 12,
        body: "he's got a tally chart somewhere",
      },
    ],
  },
  {
    author: 'marmalade_cat',
    daysAgo: 135,
    at: '17:48',
    wish: 'listening',
    contentNotes: [],
    body:
      "Vet tomorrow with the old boy. He's nineteen and he's gone off his dinner. I'm not asking anybody to say it will be fine. Just would like a few people to know he's called Gerald and he once stole a whole trout.",
    replies: [
      {
        author: 'dottie_and_dog',
        after: 20,
        body: 'Gerald and the trout. Noted, with respect.',
      },
      {
        author: 'marmalade_cat',
        after: 1290,
        body:
          "It was a bad tooth. A TOOTH. He's had it out and he's currently shouting at the fridge. Thank you for knowing about him.",
      },
    ],
  },
  {
    author: 'ferrywoman',
    daysAgo: 128,
    at: '09:12',
    wish: 'replies',
    contentNotes: [],
    title: 'Boat off again',
    body:
      "Third day wi no boat. Shop's out of bread, the post is a rumour, and herself next door has started baking, which is either the end times or the best thing to happen all month. What do you do when you're stuck in?",
    replies: [
      {
        author: 'saltandsky',
        after: 41,
        body:
          'Same when our road floods. I do the cupboard at the back nobody looks in. Found fondue set. We do not own any memories of fondue.',
      },
      {
        author: 'woolly_hat',
        after: 220,
        body: "Knit. Then unpick it cause it's wrong. Then knit it again. That's a three day storm sorted.",
      },
    ],
  },
  {
    author: 'kind_of_ok',
    daysAgo: 121,
    at: '20:31',
    wish: 'replies',
    contentNotes: [],
    body: 'Rain. Again. Tea?',
    replies: [
      {
        author: 'mina_tea',
        after: 3,
        body: 'Already poured. Come in, wipe your feet.',
      },
      {
        author: 'brambles',
        after: 25,
        body: "It's not rain yet here, it's just thinking about it, horizontally.",
      },
      {
        author: 'tall_grass',
        after: 48,
        body: 'In my country we have rain and then it stops. Here it is more like a flatmate.',
      },
      {
        author: 'cloudspotter',
        after: 130,
        body:
          "That'll be the warm front. Cold one behind it, then showers with nice tall tops. I do take requests but nobody listens to me up there.",
      },
    ],
  },
  {
    author: 'sunday_roast',
    daysAgo: 114,
    at: '17:02',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Ninety minutes plus stoppages. We were one up. ONE UP. My lad rang from his mam's just to laugh at me and we ended up talking for half an hour about nothing, which we have not done since I moved out. So I've decided I don't mind the result. I do mind the result. But less.",
    replies: [
      {
        author: 'old_bus_pass',
        after: 65,
        body:
          'I have supported the same side for seventy years and can report that it does not get easier, but you do get better company.',
      },
    ],
  },
  {
    author: 'tumbledryer',
    daysAgo: 107,
    at: '20:55',
    wish: 'ideas',
    contentNotes: [],
    title: 'Costume emergency',
    body:
      'Child informs me at bedtime she needs to be "a Victorian" tomorrow. What is a Victorian. What do I have. I have a tablecloth, a beret, and no will to live (figure of speech, I\'m fine, I just want a sit down).',
    replies: [
      {
        author: 'slowcooker_sal',
        after: 6,
        body:
          'Tablecloth = shawl. Bit of eyeshadow on cheeks = soot. Bread roll in a hanky = lunch. Orphan. Every time, orphan.',
      },
      {
        author: 'biscuit_tin',
        after: 15,
        body:
          'I served school dinners for thirty one years and I promise you half of them will be orphans and one will be Spiderman.',
      },
      {
        author: 'tumbledryer',
        after: 1140,
        body: 'Update: nine orphans, two chimney sweeps, and one Spiderman.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'rain_on_canvas',
    daysAgo: 100,
    at: '13:25',
    wish: 'sharing',
    contentNotes: [],
    title: 'New word',
    body:
      'Today on the job my boss says the wall is "wonky". I had to ask. Now I use it for all things. My back is wonky, my week is wonky, the English grammar is very wonky. Sixteen years here and still a present like this sometimes.',
    replies: [
      {
        author: 'tall_grass',
        after: 55,
        body: 'My favourite is "faff". There is no translation. It is a whole philosophy.',
      },
      {
        author: 'penny_whistle',
        after: 130,
        body: 'Come to Belfast and we\'ll give you "scundered" and "foundered", and on a good day you\'ll be both.',
      },
      {
        author: 'rain_on_canvas',
        after: 420,
        body: 'I looked up them. I was scundered last week in the bank. Thank you.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'greyling',
    daysAgo: 94,
    at: '11:10',
    wish: 'listening',
    contentNotes: [],
    body:
      "I've been well for a while now and I'm noticing I don't quite trust it. Nothing wrong. Slept, ate, fed the birds. Just putting it down here on an ordinary morning so that there's a record of one.",
    replies: [],
  },
  {
    author: 'northern_nan',
    daysAgo: 88,
    at: '15:40',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Had my hair set for the first time since the funeral. Same chair, same girl, well she's fifty. She didn't ask how I was, she asked did I want the usual. I could have kissed her. Then I went and had a toasted teacake on my own and left a tip like I was the Queen of Sheba.",
    replies: [
      {
        author: 'kitchen_radio',
        after: 33,
        body: 'I hope you swept out.',
      },
      {
        author: 'northern_nan',
        after: 160,
        body: 'Swept out and walked into the door that says pull. But in style.',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'second_breakfast',
    daysAgo: 82,
    at: '12:15',
    wish: 'replies',
    contentNotes: [],
    title: 'Sofa telly wanted',
    body:
      "ME flare so I'm horizontal till further notice. I've watched all of the bake one and all of the sewing one. Looking for something where nobody is murdered, nobody shouts and the biggest problem is a shelf. What have you got?",
    replies: [
      {
        author: 'sofa_captain',
        after: 8,
        body:
          'As captain of this vessel I recommend the narrowboat ones. They go four miles an hour. In one episode a man buys rope.',
      },
      {
        author: 'hedgehog_hour',
        after: 27,
        body:
          'there are live cameras of badger setts. mostly you are watching a hole. very low stakes, occasional badger',
      },
      {
        author: 'the_back_row',
        after: 64,
        body:
          "Old black and white comedies, sound low. Everybody in them is dead and they're still having a lovely time.",
      },
      {
        author: 'second_breakfast',
        after: 205,
        body: "A man buys rope. I'm in. Thank you all, you've sorted me a fortnight.",
        replyTo: 0,
      },
    ],
  },
  {
    author: 'grumpy_gull',
    daysAgo: 76,
    at: '08:20',
    wish: 'sharing',
    contentNotes: [],
    title: 'Complaint',
    body: 'The man upstairs has taken up the trombone. He has one tune. It is not a whole tune.',
    replies: [
      {
        author: 'grumpy_gull',
        after: 2700,
        body: 'It pains me to report that he has got to the second half and it is quite moving.',
      },
    ],
  },
  {
    author: 'velvet_crab',
    daysAgo: 71,
    at: '22:48',
    wish: 'replies',
    contentNotes: [],
    body:
      "Darlings. I have found, in a hospice shop, between a fish kettle and a box of hymn books, a full length emerald sequinned gown in MY SIZE with a hole under one arm the exact shape of a thumb. A tenner and a bit. I haven't been on a stage in two years. I hung it on the door and I've been looking at it all evening like it might speak first.",
    replies: [
      {
        author: 'oddsocks',
        after: 10,
        body: 'what did it say',
      },
      {
        author: 'moss_and_stone',
        after: 39,
        body:
          'Two hours with a needle and green thread and nobody will ever know about the thumb. I mended my whole wardrobe when I came out, half of it badly.',
      },
      {
        author: 'velvet_crab',
        after: 47,
        body: 'It said "not yet, but do the hoovering in me".',
        replyTo: 0,
      },
    ],
  },
  {
    author: 'dottie_and_dog',
    daysAgo: 66,
    at: '16:25',
    wish: 'sharing',
    contentNotes: [],
    body:
      "He has rolled in fox. On the one day my sister in law was coming. She's very beige, is my sister in law, including the carpet. I have washed him in tomato ketchup because somebody's cousin swore by it and now he's an orange dog who smells of fox AND chips.",
    replies: [
      {
        author: 'sunday_roast',
        after: 18,
        body: "Can't breathe. Orange dog.",
      },
      {
        author: 'tumbledryer',
        after: 96,
        body: 'How did it go with Beige?',
      },
      {
        author: 'dottie_and_dog',
        after: 330,
        body: 'She stayed for eleven minutes. A record in both directions.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'quiet_fern',
    daysAgo: 61,
    at: '18:05',
    wish: 'replies',
    contentNotes: [],
    body:
      'i said "see you next week" to the lady at the library craft table. out loud. first. she said "lovely, i\'ll save you the good glue". that\'s it that\'s the post',
    replies: [
      {
        author: 'one_more_page',
        after: 17,
        body: "Being saved the good glue is a high honour. They don't do that for just anybody.",
      },
      {
        author: 'quiet_fern',
        after: 1500,
        body: "i didn't know if this was silly to post. thank you for not thinking so",
      },
    ],
  },
  {
    author: 'yes_chef',
    daysAgo: 56,
    at: '01:35',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Finished service, sat on an upturned crate out the back with a lime and soda and the porter taught me to whistle with two fingers. Grown man, off the drink, and tonight I learned to whistle. Street was not pleased.',
    replies: [
      {
        author: 'driftwood_dee',
        after: 460,
        body: 'Off the drink and a new trade. Made up for you lad.',
      },
    ],
  },
  {
    author: 'two_left_feet',
    daysAgo: 52,
    at: '21:40',
    wish: 'ideas',
    contentNotes: [],
    title: 'What do you cook when you can only cook four things?',
    body:
      "My wife always did the cooking and she isn't up to it at present. I can do eggs, sausages, beans, and a fourth thing which is all three. She's been very gracious but last night she asked, quite gently, whether I had ever met a vegetable. Nothing with more than five ingredients please. I don't own a zester and I would like it to stay that way.",
    replies: [
      {
        author: 'slowcooker_sal',
        after: 36,
        body:
          "Tin of tomatoes, tin of beans, an onion, whatever's sad in the fridge. Put it in the slow cooker in the morning and walk away feeling superior.",
      },
      {
        author: 'jam_jar',
        after: 75,
        body: "Baked potato. It's impossible to insult a baked potato and you already have the beans.",
      },
      {
        author: 'yes_chef',
        after: 200,
        body:
          "Tray bake mate. Any sausages, any veg you can lift, oil, salt, hot oven, forty minutes, go and sit with your wife. That's every restaurant's secret, we just put it on slate.",
      },
      {
        author: 'two_left_feet',
        after: 1400,
        body: 'The tray bake was eaten. There was a carrot in it. She said "who are you", but nicely.',
        replyTo: 2,
      },
    ],
  },
  {
    author: 'soft_landing',
    daysAgo: 48,
    at: '19:50',
    wish: 'listening',
    contentNotes: [],
    body:
      "It's been a loud sort of day, inside and out. I don't want to go into it. Could people just tell me one small nice thing they can see from where they're sitting?",
    replies: [
      {
        author: 'woolly_hat',
        after: 5,
        body: 'A half done sleeve in the colour of marmalade.',
      },
      {
        author: 'kestrel_hill',
        after: 13,
        body: 'My boots by the door, steaming slightly.',
      },
      {
        author: 'tealight',
        after: 22,
        body: "A candle, as you'd expect from me, and the dark going blue behind the houses.",
      },
      {
        author: 'little_wren',
        after: 38,
        body: 'One tiny sock on the radiator. Just one. The other is with God.',
      },
      {
        author: 'old_bus_pass',
        after: 58,
        body: "My late wife's spectacles on the shelf where she left them. They catch the light about now.",
      },
      {
        author: 'soft_landing',
        after: 95,
        body: "I've read every one of these twice. Quieter now. Thank you.",
      },
    ],
  },
  {
    author: 'hedgehog_hour',
    daysAgo: 44,
    at: '22:15',
    wish: 'sharing',
    contentNotes: [],
    body:
      "she's BACK. same hedgehog i think, she has a notch in one ear. walked straight past the nice hedgehog food i bought from the shop, ate a slug with her mouth open like someone's uncle, and left. i've been grinning for an hour",
    replies: [],
  },
  {
    author: 'sofa_captain',
    daysAgo: 40,
    at: '15:15',
    wish: 'sharing',
    contentNotes: [],
    title: "Ship's log",
    body:
      'Day 4 of waiting in for the engineer. Slot is "between 8 and 6". Morale low. Crew (me) has eaten the emergency hobnobs. At 14:50 the captain dared to use the toilet and at 14:52 a card came through the door. We are pursuing the van in spirit only.',
    replies: [
      {
        author: 'mild_peril',
        after: 11,
        body: '"Pursuing the van in spirit only" is my entire approach to life.',
      },
      {
        author: 'sofa_captain',
        after: 1180,
        body:
          "Log addendum: he came back at 10 this morning, fixed it in six minutes and said I'd a lovely plant. The plant is plastic. I thanked him on its behalf.",
      },
    ],
  },
  {
    author: 'curlew',
    daysAgo: 37,
    at: '07:30',
    wish: 'listening',
    contentNotes: ['Grief'],
    body:
      "They came over before it was light. Geese, a long ragged line, all talking. He'd have been up before me with the flask and we'd have stood on the step in our coats, not saying anything. I stood on the step. I took the flask too.",
    replies: [
      {
        author: 'northern_nan',
        after: 60,
        body: "I'm glad you took the flask, love.",
      },
    ],
  },
  {
    author: 'nightbus_n29',
    daysAgo: 34,
    at: '05:50',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Lady got on at the hospital stop, scrubs under her coat, counted her change twice and came up short. Before I could even wave her on three different people stood up with coins. Three. At ten to five in the morning, half of them asleep. I've driven home smiling. Bed now. London isn't as cold as they say.",
    replies: [
      {
        author: 'old_bus_pass',
        after: 240,
        body: 'You tell the story a driver deserves to tell. Sleep well.',
      },
      {
        author: 'rain_on_canvas',
        after: 380,
        body: 'The first person who was kind to me in this country was a bus driver. I still think on him.',
      },
    ],
  },
  {
    author: 'brambles',
    daysAgo: 31,
    at: '12:50',
    wish: 'replies',
    contentNotes: [],
    title: 'Choir',
    body:
      'Went back to choir last night, first time since I was bad. I\'d a speech ready for when they asked where I\'d been. Nobody asked. Bev just shoved up, gave me half her music and said "we\'re murdering this one, love, you\'ll be tidy". We did murder it. I\'ve a voice like a gate this morning and I feel about ten foot tall. Anybody else sing? Doesn\'t have to be good. Ours isn\'t.',
    replies: [
      {
        author: 'sunday_roast',
        after: 22,
        body: 'Second tenor by which I mean I stand next to a second tenor and move my mouth.',
      },
      {
        author: 'moss_and_stone',
        after: 180,
        body:
          "I used to. My voice sits somewhere new these days and I haven't found the right group. You make me want to look.",
      },
      {
        author: 'brambles',
        after: 205,
        body: "You come and find a Welsh choir, cariad, they'll put you where there's a gap and feed you after.",
        replyTo: 1,
      },
      {
        author: 'moss_and_stone',
        after: 230,
        body: "Well now I've got something in my eye.",
        replyTo: 2,
      },
    ],
  },
  {
    author: 'penny_whistle',
    daysAgo: 28,
    at: '16:05',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Busked in the wind for an hour and made enough for a fish supper and a button. Not sure about the button. It's a very nice button.",
    replies: [],
  },
  {
    author: 'tinroof',
    daysAgo: 25,
    at: '21:20',
    wish: 'replies',
    contentNotes: [],
    body:
      'Does anybody else talk to themselves full sentences? Caught myself the day explaining to a gate why I was late. The vet was behind me. He just said "and what did the gate say" and got on with it. I live a good way out, so maybe I\'m just keeping the engine turned over.',
    replies: [
      {
        author: 'kestrel_hill',
        after: 35,
        body: 'I address sheep by name. Not their names. Names of people I used to work for.',
      },
      {
        author: 'harbour_light',
        after: 115,
        body:
          "I talk back to mine out loud in the house and nobody has ever complained. I'd say you're in good company, son.",
      },
    ],
  },
  {
    author: 'lemon_drizzle',
    daysAgo: 23,
    at: '10:45',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Nine slices set out for coffee morning, I turned my back to find the tongs, eight slices. The vicar had crumbs on her sleeve and looked me dead in the eye and said "it\'s a mystery of faith".',
    replies: [
      {
        author: 'tealight',
        after: 40,
        body: "I'd convert.",
      },
    ],
  },
  {
    author: 'toast_again',
    daysAgo: 21,
    at: '14:02',
    wish: 'replies',
    contentNotes: [],
    body:
      "moved house!! new place has a damp patch shaped like italy and a flatmate who labels individual eggs but there's a window in the bathroom. an actual window that opens. what's everyone's one good thing about where they live",
    replies: [
      {
        author: 'conker',
        after: 9,
        body: 'can hear the stadium from my bed. free football',
      },
      {
        author: 'little_wren',
        after: 81,
        body:
          "The man in the corner shop knows my son's name and gives him a grape every time. One grape. It's their ritual.",
      },
      {
        author: 'grumpy_gull',
        after: 140,
        body: "I am not telling you lot, you'll all move here.",
      },
    ],
  },
  {
    author: 'one_more_page',
    daysAgo: 19,
    at: '20:10',
    wish: 'ideas',
    contentNotes: [],
    title: 'A book for somebody who has forgotten how to read',
    body:
      'I used to get through two a week. Since last winter I read the same paragraph till it goes to soup. Before anyone says audiobooks, I fall asleep and wake up in a different century. Has something short or gentle or funny got you started again? I miss it like a person.',
    replies: [
      {
        author: 'hedgehog_hour',
        after: 16,
        body: "field guides. you can read one page about newts and you're done. no plot",
      },
      {
        author: 'moth_at_midnight',
        after: 33,
        body:
          'Ghost stories. Ten pages, something horrible in a corridor, goodnight. Worked better on me than anything wholesome.',
      },
      {
        author: 'quiet_fern',
        after: 62,
        body: "children's books from the library. the big picture ones. nobody looks at you funny if you walk fast",
      },
      {
        author: 'greyling',
        after: 1010,
        body: 'Poetry with a pencil. I only allow myself to underline one word. Some weeks it\'s "the".',
      },
      {
        author: 'one_more_page',
        after: 1450,
        body:
          "Well, I read four pages about newts today and I wanted a fifth. Thank you all. I've written the rest in the back of my diary.",
        replyTo: 0,
      },
    ],
  },
  {
    author: 'woolly_hat',
    daysAgo: 17,
    at: '18:33',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Pal asked for a jumper for her wee dug. Measured him, knitted it, beautiful, cables and everything. Went on like a dream. Turns out I'd measured the wrong end. It's a jumper for a dug that's walking backwards.",
    replies: [
      {
        author: 'dottie_and_dog',
        after: 12,
        body: "I'd buy it. Mine frequently is.",
      },
    ],
  },
  {
    author: 'pockets_of_string',
    daysAgo: 15,
    at: '21:55',
    wish: 'ideas',
    contentNotes: [],
    body:
      'My son (7, also autistic, also magnificent) has asked for a birthday party with "no people, no singing and no surprise". I understand him completely. I\'d like it to feel like a party though. So far: a cake shaped like a level crossing. What else would you want at the perfect no people party?',
    replies: [
      {
        author: 'wobbly_jelly',
        after: 8,
        body: 'cardboard boxes. just so many boxes. unsupervised',
      },
      {
        author: 'second_breakfast',
        after: 24,
        body: "A printed timetable for the day with a tiny train stamped on it. I am 30 and I'd like this for myself.",
      },
      {
        author: 'pockets_of_string',
        after: 2160,
        body:
          'Held it today. Timetable was laminated. He read it out like the shipping forecast, ate the barrier arm off the cake and said "that went well". Thank you.',
        replyTo: 1,
      },
    ],
  },
  {
    author: 'the_back_row',
    daysAgo: 14,
    at: '23:30',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Pictures on my own tonight, late one, six of us in there. The voices usually pass remarks all through a film but this one they watched. Came out and we all agreed it was too long.',
    replies: [
      {
        author: 'harbour_light',
        after: 590,
        body: 'Ha! Mine always want to leave before the end. Lovely to read that.',
      },
    ],
  },
  {
    author: 'allotment_al',
    daysAgo: 12,
    at: '11:22',
    wish: 'sharing',
    contentNotes: [],
    title: 'Robin update',
    body:
      "He was stood on the fork handle again this morning waiting for me. I was ten minutes late and he let me know it. Turned over half a row, stopped for a flask, he sat on the other bucket like a foreman. I don't say a lot to folk these days but I told him all about my knee.",
    replies: [],
  },
  {
    author: 'little_wren',
    daysAgo: 11,
    at: '04:40',
    wish: 'listening',
    contentNotes: [],
    body:
      "He's asleep on me and I can't reach the remote so I've been watching a programme about drains for fifty minutes. I know a lot about drains now. Don't need anything. Just saying hello from under here.",
    replies: [
      {
        author: 'daisychain',
        after: 15,
        body: "Hiya from under mine, pet. We're on antiques.",
      },
    ],
  },
  {
    author: 'driftwood_dee',
    daysAgo: 9,
    at: '17:18',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Sixty one today. Had me tea with our kid and her lot, a cake with far too many candles on, and the baby was sick down my good blouse. Five years back I spent it on the kitchen floor. Soz, that got serious. It was a boss day is what I'm saying. Sick and all.",
    replies: [
      {
        author: 'yes_chef',
        after: 25,
        body: 'Happy birthday Dee. From the whistling man.',
      },
      {
        author: 'nightbus_n29',
        after: 130,
        body: 'Happy birthday. Thank God for dull kitchen floors.',
      },
    ],
  },
  {
    author: 'tall_grass',
    daysAgo: 8,
    at: '19:05',
    wish: 'ideas',
    contentNotes: [],
    title: 'What do you bring?',
    body:
      'A colleague has invited me for a "bring and share". I am afraid of the form of it. How many persons do I bring food for? If I bring the food of home, will they be polite only? And do I take the dish back after, or is the dish now theirs? I want to go. I said yes already.',
    replies: [
      {
        author: 'lemon_drizzle',
        after: 29,
        body: "Please bring the food of home. There are always nine quiches. You'd be a hero.",
      },
      {
        author: 'mina_tea',
        after: 62,
        body:
          "I took my mum's dhokla to one in my first job, heart in my mouth. Gone in five minutes and they asked about it for years.",
      },
      {
        author: 'tall_grass',
        after: 2400,
        body:
          "I brought it. It is finished before the quiches!! And a man asked me to write it down for him. I left with my dish and also another person's dish, by mistake.",
        replyTo: 0,
      },
      {
        author: 'jam_jar',
        after: 2440,
        body: "Keep the dish. That's how you get invited back.",
        replyTo: 2,
      },
    ],
  },
  {
    author: 'blue_mug',
    daysAgo: 7,
    at: '02:20',
    wish: 'listening',
    contentNotes: [],
    body: "Just sitting in the chair by the door tonight, if that's all right.",
    replies: [
      {
        author: 'moth_at_midnight',
        after: 19,
        body: "Chair's yours. I'm by the window.",
      },
    ],
  },
  {
    author: 'biscuit_tin',
    daysAgo: 6,
    at: '13:40',
    wish: 'replies',
    contentNotes: [],
    title: 'Dunking, the serious question',
    body:
      "I've had words with my neighbour. She says a rich tea is a dunker. I say a rich tea is a tragedy waiting to happen, one second too long and it's silt. I maintain that only the ginger nut has the backbone. Let's have it out like adults.",
    replies: [
      {
        author: 'old_bus_pass',
        after: 13,
        body: 'Ginger nut. I lost a good denture to one undunked in 1998.',
      },
      {
        author: 'sofa_captain',
        after: 20,
        body: "Hobnob. It goes back for more. It's the only biscuit that asks to be dunked.",
      },
      {
        author: 'northern_nan',
        after: 45,
        body: 'Malted milk, cow side down.',
      },
      {
        author: 'moth_at_midnight',
        after: 66,
        body: 'I dunk crisps. Goodnight.',
      },
      {
        author: 'grumpy_gull',
        after: 72,
        body: 'And here was me thinking this place was moderated.',
        replyTo: 3,
      },
      {
        author: 'Sol',
        after: 90,
        body: "Moderator here. I have looked at the crisps. I'd like it known I found it hard. Carry on.",
        replyTo: 4,
      },
      {
        author: 'biscuit_tin',
        after: 125,
        body: "I've put the lid back on till everyone calms down.",
      },
      {
        author: 'cloudspotter',
        after: 400,
        body: "Custard cream, but you have to take it apart first, otherwise where's the ceremony?",
      },
    ],
  },
  {
    author: 'moth_at_midnight',
    daysAgo: 5,
    at: '00:45',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Dyed my hair. The box said Midnight Plum. It has come out Mild Bruise. I\'ve got the work meeting at nine with my camera "broken".',
    replies: [
      {
        author: 'velvet_crab',
        after: 420,
        body: "Mild Bruise is a perfectly good drag name and I'm having it.",
      },
    ],
  },
  {
    author: 'saltandsky',
    daysAgo: 4,
    at: '09:30',
    wish: 'sharing',
    contentNotes: [],
    body:
      "Went in the sea before work. Screamed a word my mamgu would not have liked. A seal put his head up, gave me such a look, and went off to tell the others. Can't feel my feet, would recommend.",
    replies: [],
  },
  {
    author: 'mild_peril',
    daysAgo: 3,
    at: '22:05',
    wish: 'replies',
    contentNotes: [],
    body:
      'Third date. He likes subtitles. He held my hand in the scary bit even though I could tell he was the one who was scared. I did NOT have a panic attack in the foyer, I had a small one in the gents and came back out and told him, and he said "do you want the aisle seat". Reader, I wanted the aisle seat.',
    replies: [
      {
        author: 'oddsocks',
        after: 7,
        body: "AISLE SEAT!!! i'm screaming into a cushion",
      },
      {
        author: 'ferrywoman',
        after: 560,
        body:
          "Thirty two years ago somebody gave me the seat by the door without me asking. She's through the wall making porridge. Just saying.",
      },
      {
        author: 'mild_peril',
        after: 610,
        body: "Well that's me crying on the Central line, thanks very much.",
        replyTo: 1,
      },
    ],
  },
  {
    author: 'kitchen_radio',
    daysAgo: 2,
    at: '08:55',
    wish: 'listening',
    contentNotes: [],
    body:
      "Mum sang along this morning. All of it, every verse, and she couldn't have told you what day it was. I stood with the tea towel and didn't move in case I broke it.",
    replies: [
      {
        author: 'slowcooker_sal',
        after: 80,
        body: 'Oh love. I can hear it.',
      },
    ],
  },
  {
    author: 'oddsocks',
    daysAgo: 1,
    at: '17:30',
    wish: 'ideas',
    contentNotes: [],
    title: 'help me name a plant',
    body:
      'got given a plant by my seminar group because i "seemed like i needed one" which, rude, accurate. it\'s spiky and it leans. it needs a name before i let it down',
    replies: [
      {
        author: 'conker',
        after: 6,
        body: 'Kevin',
      },
      {
        author: 'toast_again',
        after: 11,
        body: 'leanne',
      },
      {
        author: 'oddsocks',
        after: 13,
        body: "LEANNE. it's done. it was done the second you typed it",
        replyTo: 1,
      },
      {
        author: 'conker',
        after: 16,
        body: 'was a good effort from kevin tbf',
        replyTo: 2,
      },
    ],
  },
  {
    author: 'cloudspotter',
    daysAgo: 1,
    at: '15:10',
    wish: 'sharing',
    contentNotes: [],
    body:
      'Mackerel sky over the retail park. Everybody was loading their boots and nobody looked up, so I looked up for all of us.',
    replies: [],
  },
  {
    author: 'daisychain',
    daysAgo: 0,
    at: '07:35',
    wish: 'replies',
    contentNotes: [],
    body:
      'Morning! Up since five, washed, dressed, hair brushed, pram packed, out the door like one of them mams off the adverts. Got to the end of the street. Still had me slippers on. Pink ones. With ears. Kept gannin.',
    replies: [
      {
        author: 'northern_nan',
        after: 9,
        body: 'I did a whole parents evening in mine. Chin up and stride.',
      },
    ],
  },
  {
    author: 'kind_of_ok',
    daysAgo: 0,
    at: '06:40',
    wish: 'sharing',
    contentNotes: [],
    body: "new kettle. it's blue when it boils. that's the news",
    replies: [],
  },
];
