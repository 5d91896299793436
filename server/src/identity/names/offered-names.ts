const first = `amber autumn bramble breezy candle cheerful cloudy clover copper cosy curious dandelion drizzle early evening feather
  fern gentle ginger golden harbour hazel heather honey humming kettle lantern lemon lilac little lucky maple marigold meadow mellow mint
  misty mossy olive paper patchwork pebble plum puddle quiet rainy rambling rosy sandy sleepy slow soft starry steady sunny teal
  thistle tidy toasty velvet wandering warm willow windy winter woolly`.split(/\s+/);

const second = `acorn badger barge bench biscuit bluebell bobbin bookmark bumblebee bunting button cardigan conker crumpet curlew
  daisy dormouse doorstep dragonfly duckling ember finch firefly garden hedgehog heron jigsaw kingfisher kite ladybird lighthouse
  magpie marmalade mitten moth mug newt otter owl pancake pillow pinecone pocket poppy puffin quilt robin rowan sandpiper scarf
  seashell skylark snail sparrow spoon squirrel starling swift teacup teapot thimble toadstool tortoise tugboat walnut wren`.split(/\s+/);

/**
 * Friendly made-up names, all different.
 * @param pick gives a whole number from 0 up to, not including, its argument
 */
export const makeNames = (count: number, pick: (below: number) => number): string[] => {
  const names = new Set<string>();
  while (names.size < count) names.add(`${first[pick(first.length)]}_${second[pick(second.length)]}`);
  return [...names];
};
