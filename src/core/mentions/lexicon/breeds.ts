import { wordList } from "./word-list.ts";

/** Breeds whose names are much the same everywhere. */
export const BREEDS = wordList(
  "bulldog bulldogge bouledogue buldogue buldog buldok labrador terrier spaniel husky chihuahua collie beagle rottweiler",
  "retriever dalmatien dalmata dogge dogo dogue mops carlin pug boxer basset bassotto teckel dackel tackel",
  "barboncino poodle caniche pudel setter mastin mastino molosse",
  "бульдог лабрадор терьер спаниель хаски чихуахуа колли бигль ротвейлер ретривер такса мопс пудель овчарка вівчарка",
);
