package org.hongyan.customers;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of an import in the data folder, under our own names, sealed: the upload, and its rows
 * as one JSON array per line, so that any row is found again by its byte.
 */
@Component
class ImportFiles {

  /** A row of the spool with the byte behind it. */
  record Line(long number, List<String> cells, long endsAt) {}

  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
  private static final int BLOCK = 1 << 18;

  private final SealedFiles sealed;
  private final JsonMapper json;

  ImportFiles(SealedFiles sealed, JsonMapper json) {
    this.sealed = sealed;
    this.json = json;
  }

  Content upload(BatchId batch) {
    return sealed.content(file(batch, ".upload"), about(batch, "upload"));
  }

  private Path file(BatchId batch, String tail) {
    return sealed.folder("imports").resolve(batch.value() + tail);
  }

  private Path spool(BatchId batch) {
    return file(batch, ".rows");
  }

  private static String about(BatchId batch, String what) {
    return "import|" + batch.value() + "|" + what;
  }

  /** Streams an upload into its place; {@code file.too-large} beyond the limit. */
  long store(BatchId batch, InputStream in, long limit) {
    try {
      long size = 0;
      try (var out = sealed.write(file(batch, ".upload"), about(batch, "upload"))) {
        var buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          size += n;
          if (size > limit) throw new BadFile("file.too-large");
          out.write(buffer, 0, n);
        }
      }
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rows of the upload as the form reads them; answers how many there are. */
  long spool(BatchId batch, ImportForm form) {
    var part = file(batch, "." + org.hongyan.shared.Ids.next() + ".part");
    long lines = 0;
    try (var table = TableFile.open(upload(batch), form);
        var out = writer(sealed.write(part, about(batch, "rows")))) {
      if (form.header()) table.next();
      for (var row = table.next(); row != null; row = table.next()) {
        out.write(json.writeValueAsString(row));
        out.write('\n');
        lines++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Files.move(
          part, spool(batch), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** Rows from a byte on, at most so many. */
  List<Line> read(BatchId batch, long fromByte, long lastNumber, int limit) {
    var lines = new ArrayList<Line>(limit);
    try (var file = sealed.read(spool(batch), about(batch, "rows"), fromByte)) {
      var block = new byte[BLOCK];
      var rest = new java.io.ByteArrayOutputStream();
      long end = fromByte;
      long number = lastNumber;
      for (int n = file.read(block); n > 0; n = file.read(block)) {
        int start = 0;
        for (int i = 0; i < n; i++) {
          if (block[i] != '\n') continue;
          rest.write(block, start, i - start);
          end += rest.size() + 1;
          lines.add(
              new Line(
                  ++number, json.readValue(rest.toString(StandardCharsets.UTF_8), CELLS), end));
          rest.reset();
          start = i + 1;
          if (lines.size() == limit) return lines;
        }
        rest.write(block, start, n - start);
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hasSpool(BatchId batch) {
    return Files.exists(spool(batch));
  }

  void drop(BatchId batch, boolean spoolToo) {
    try {
      Files.deleteIfExists(file(batch, ".upload"));
      if (spoolToo) Files.deleteIfExists(spool(batch));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedWriter writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** The cells of a row filled up to the number of columns. */
  static String cell(List<String> cells, int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
