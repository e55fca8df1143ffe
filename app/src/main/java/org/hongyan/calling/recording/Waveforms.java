package org.hongyan.calling.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hongyan.switchboard.RecordingId;
import org.hongyan.switchboard.WaveHeader;
import org.springframework.stereotype.Component;

/** Draws recordings: the loudest sample of each slice, left (seller) and right (customer). */
@Component
class Waveforms {

  private static final int SLICES = 1_200;
  private static final int KEPT = 200;

  /**
   * A recording's picture.
   *
   * @param left peak per slice, 0 to 100
   * @param right the same for the customer
   * @param millis length of the sound
   */
  record Waveform(int[] left, int[] right, long millis) {}

  private final Map<RecordingId, Waveform> cache =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordingId, Waveform> eldest) {
          return size() > KEPT;
        }
      };

  Waveform of(RecordingId id, Path file) {
    synchronized (cache) {
      var known = cache.get(id);
      if (known != null) return known;
    }
    var drawn = draw(file);
    synchronized (cache) {
      cache.put(id, drawn);
    }
    return drawn;
  }

  static Waveform draw(Path file) {
    try (var in = new BufferedInputStream(Files.newInputStream(file), 65_536)) {
      var header = WaveHeader.read(file);
      in.skipNBytes(header.offset());
      long frames = header.bytes() / 2;
      int slices = (int) Math.min(SLICES, Math.max(1, frames / 80));
      var left = new int[slices];
      var right = new int[slices];
      for (long frame = 0; frame < frames; frame++) {
        int l = in.read();
        int r = in.read();
        if (r < 0) break;
        int slice = (int) (frame * slices / frames);
        left[slice] = Math.max(left[slice], magnitude(l));
        right[slice] = Math.max(right[slice], magnitude(r));
      }
      return new Waveform(percent(left), percent(right), header.millis());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a recording", e);
    }
  }

  /** Size of a mu-law sample by ITU-T G.711, 0 to 8031. */
  static int magnitude(int law) {
    int bits = ~law & 0xFF;
    int exponent = (bits >> 4) & 7;
    int mantissa = bits & 0xF;
    return ((((mantissa << 1) | 33) << exponent) - 33);
  }

  private static int[] percent(int[] magnitudes) {
    var out = new int[magnitudes.length];
    for (int i = 0; i < out.length; i++) {
      // A logarithm as the ear has it: -48 dB is nothing, full scale 100.
      double decibel = magnitudes[i] == 0 ? -60 : 20 * Math.log10(magnitudes[i] / 8031.0);
      out[i] = (int) Math.round(Math.max(0, 100 * (decibel + 48) / 48));
    }
    return out;
  }
}
