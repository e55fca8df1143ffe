package org.hongyan.engine.scoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The stored form of a model: mark, version, then gzip; trees as the library's own text. */
final class ModelCodec {

  private static final int MARK = 0x4859474D;
  private static final int VERSION = 1;

  private ModelCodec() {}

  static byte[] write(GradingModel model) {
    var bytes = new ByteArrayOutputStream();
    try (var head = new DataOutputStream(bytes)) {
      head.writeInt(MARK);
      head.writeInt(VERSION);
      try (var out = new DataOutputStream(new GZIPOutputStream(head))) {
        writeBody(out, model);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void writeBody(DataOutputStream out, GradingModel model) throws IOException {
    out.writeInt(model.schema().size());
    for (var feature : model.schema().features()) {
      out.writeUTF(feature.name());
      out.writeUTF(feature.kind().name());
    }
    for (var column : model.learners().encoding().columns()) {
      out.writeDouble(column.mean());
      out.writeDouble(column.deviation());
      out.writeInt(column.levels().size());
      for (var level : column.levels()) writeText(out, level);
      writeDoubles(out, column.average());
    }
    out.writeDouble(model.learners().logistic().intercept());
    writeDoubles(out, model.learners().logistic().weights());
    var trees = model.learners().trees();
    writeText(out, trees == null ? "" : trees.text());
    out.writeUTF(model.kind().name());
    out.writeDouble(model.calibration().slope());
    out.writeDouble(model.calibration().intercept());
    for (var bins : model.baseline().features()) {
      writeDoubles(out, bins.upper());
      writeDoubles(out, bins.shares());
    }
    var on = model.trainedOn();
    out.writeInt(on.outcomes());
    out.writeInt(on.buyers());
    out.writeUTF(on.from().toString());
    out.writeUTF(on.to().toString());
    out.writeLong(on.seed());
  }

  static GradingModel read(byte[] bytes) {
    try (var head = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (bytes.length < 8 || head.readInt() != MARK) {
        throw new IllegalArgumentException(
            "not a stored grading model (" + bytes.length + " bytes)");
      }
      int version = head.readInt();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "stored grading model has version "
                + version
                + ", known is "
                + VERSION
                + "\nMaybe train the model again.");
      }
      try (var in = new DataInputStream(new GZIPInputStream(head))) {
        return readBody(in);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("stored grading model is damaged", e);
    }
  }

  private static GradingModel readBody(DataInputStream in) throws IOException {
    int size = in.readInt();
    var features = new ArrayList<Feature>();
    for (int i = 0; i < size; i++) {
      features.add(new Feature(in.readUTF(), FeatureKind.valueOf(in.readUTF()), Known.PRE_CALL));
    }
    var encoding = readEncoding(in, features);
    var logistic = new Logistic(in.readDouble(), readDoubles(in));
    var text = readText(in);
    @Nullable Trees trees = text.isEmpty() ? null : Trees.parse(text);
    var kind = Candidate.valueOf(in.readUTF());
    var calibration = new Calibration(in.readDouble(), in.readDouble());
    var bins = new ArrayList<DriftBaseline.Bins>();
    for (int i = 0; i < size; i++) {
      bins.add(new DriftBaseline.Bins(readDoubles(in), readDoubles(in)));
    }
    var on =
        new TrainedOn(
            in.readInt(),
            in.readInt(),
            Instant.parse(in.readUTF()),
            Instant.parse(in.readUTF()),
            in.readLong());
    return new GradingModel(
        new FeatureSchema(features),
        new Learners(encoding, logistic, trees),
        kind,
        calibration,
        new DriftBaseline(List.copyOf(bins)),
        on);
  }

  private static Encoding readEncoding(DataInputStream in, List<Feature> features)
      throws IOException {
    var columns = new ArrayList<Encoding.Column>();
    int offset = 0;
    for (var feature : features) {
      double mean = in.readDouble();
      double deviation = in.readDouble();
      int count = in.readInt();
      var levels = new ArrayList<String>();
      for (int i = 0; i < count; i++) levels.add(readText(in));
      var column =
          new Encoding.Column(
              feature.kind(), offset, mean, deviation, List.copyOf(levels), readDoubles(in));
      columns.add(column);
      offset += column.width();
    }
    return new Encoding(List.copyOf(columns), offset);
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void writeDoubles(DataOutputStream out, double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) out.writeDouble(value);
  }

  private static double[] readDoubles(DataInputStream in) throws IOException {
    double[] values = new double[in.readInt()];
    for (int i = 0; i < values.length; i++) values[i] = in.readDouble();
    return values;
  }
}
