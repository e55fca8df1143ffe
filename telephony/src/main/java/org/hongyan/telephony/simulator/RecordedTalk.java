package org.hongyan.telephony.simulator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A talk of two simulated people as our recorder would have written it: stereo mu-law at 8 kHz, the
 * seller left, the customer right. The same seed gives the same bytes.
 */
public final class RecordedTalk {

  private static final int RATE = 8_000;
  private static final int HEADER = 58;
  private static final byte SILENCE = (byte) 0xFF;

  /** The longest phrase with the pause after it, and both goodbyes. */
  private static final int PHRASE = 5 * RATE;

  private static final int GOODBYES = 8 * RATE;

  private final SplittableRandom random;
  private final byte[] sound;
  private int at;

  private RecordedTalk(long seed, Duration length) {
    this.random = new SplittableRandom(seed);
    this.sound = new byte[2 * Math.toIntExact(length.toMillis() * RATE / 1_000)];
    Arrays.fill(sound, SILENCE);
  }

  /** Writes a talk of this length, of which at most half is silence. */
  public static void write(Path file, long seed, Duration length) throws IOException {
    var talk = new RecordedTalk(seed, length);
    talk.hold();
    Files.write(file, talk.wave());
  }

  /** In turn, the seller first; when the end is near, both say goodbye. */
  private void hold() {
    var seller = random.nextInt(3);
    var people = new String[] {person(seller), person((seller + 1 + random.nextInt(2)) % 3)};
    at = RATE / 2;
    say(0, people[0] + "-" + pick(Sounds.GREETINGS));
    for (int side = 1; left() > PHRASE + GOODBYES; side = 1 - side) {
      say(side, people[side] + "-" + pick(Sounds.REPLIES));
      if (random.nextInt(3) > 0 || left() < PHRASE + GOODBYES) continue;
      say(side, people[side] + "-" + pick(Sounds.REPLIES));
    }
    say(1, people[1] + "-bye");
    say(0, people[0] + "-bye");
  }

  private static String person(int number) {
    return "zh" + (number + 1);
  }

  private String pick(String[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private int left() {
    return sound.length / 2 - at;
  }

  /** What does not fit is cut off, as a line is. */
  private void say(int side, String phrase) {
    var law = Sounds.law(phrase);
    int fits = Math.min(law.length, Math.max(0, left()));
    for (int i = 0; i < fits; i++) {
      sound[2 * (at + i) + side] = law[i];
    }
    at += fits + RATE * random.nextInt(200, 900) / 1_000;
  }

  private byte[] wave() {
    var out = ByteBuffer.allocate(HEADER + sound.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(ascii("RIFF")).putInt(HEADER - 8 + sound.length).put(ascii("WAVEfmt ")).putInt(18);
    out.putShort((short) 7).putShort((short) 2).putInt(RATE).putInt(2 * RATE);
    out.putShort((short) 2).putShort((short) 8).putShort((short) 0);
    out.put(ascii("fact")).putInt(4).putInt(sound.length / 2);
    return out.put(ascii("data")).putInt(sound.length).put(sound).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
