package org.hongyan.telephony.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tones and spoken phrases as 8 kHz samples, each made or read once. */
final class Sounds {
  private static final int RATE = 8000;
  private static final Map<String, short[]> CACHE = new ConcurrentHashMap<>();

  private Sounds() {}

  /** Parts of a conversation, in the order they are usually heard. */
  static final String[] GREETINGS = {"greeting1", "greeting2"};

  static final String[] REPLIES = {"reply1", "reply2", "reply3", "reply4", "reply5"};
  static final String[] PEOPLE = {"zh1", "zh2", "zh3", "en1", "en2"};

  static short[] phrase(String name) {
    return CACHE.computeIfAbsent(name + ".wav", Sounds::read);
  }

  /** One second, which repeats without a click for any whole frequency. */
  static short[] tone(int hertz) {
    return CACHE.computeIfAbsent("tone " + hertz, key -> sine(hertz, RATE));
  }

  /** 450 Hz, 350 ms on, 350 ms off: busy in China. */
  static short[] busy() {
    return CACHE.computeIfAbsent("busy", key -> cadence(450, 350, 350));
  }

  static short[] beep() {
    return CACHE.computeIfAbsent("beep", key -> cadence(1000, 400, 100));
  }

  static long millis(short[] pcm) {
    return pcm.length * 1000L / RATE;
  }

  private static short[] cadence(int hertz, int onMillis, int offMillis) {
    var result = new short[(onMillis + offMillis) * RATE / 1000];
    System.arraycopy(sine(hertz, onMillis * RATE / 1000), 0, result, 0, onMillis * RATE / 1000);
    return result;
  }

  private static short[] sine(int hertz, int samples) {
    var result = new short[samples];
    for (var i = 0; i < samples; i++) {
      result[i] = (short) (9000 * Math.sin(2 * Math.PI * hertz * i / RATE));
    }
    return result;
  }

  private static short[] read(String file) {
    var law = muLaw(file);
    var result = new short[law.length];
    for (var i = 0; i < result.length; i++) {
      result[i] = expand(law[i]);
    }
    return result;
  }

  /** A phrase as it lies in its file: mu-law, 8 kHz. */
  static byte[] law(String name) {
    return muLaw(name + ".wav");
  }

  private static byte[] muLaw(String file) {
    try (var in = Sounds.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program misses its sound " + file);
      }
      return data(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The data chunk of a mu-law WAV file; our own files only, so no other format is looked for. */
  private static byte[] data(ByteBuffer wav) {
    var at = 12;
    while (wav.getInt(at) != 0x6174_6164) {
      at += 8 + wav.getInt(at + 4) + (wav.getInt(at + 4) & 1);
    }
    var result = new byte[wav.getInt(at + 4)];
    wav.get(at + 8, result);
    return result;
  }

  /** G.711 mu-law expansion. */
  private static short expand(byte code) {
    var bits = ~code & 0xFF;
    var magnitude = (((bits & 0x0F) << 3) + 132 << ((bits & 0x70) >> 4)) - 132;
    return (short) ((bits & 0x80) == 0 ? magnitude : -magnitude);
  }
}
