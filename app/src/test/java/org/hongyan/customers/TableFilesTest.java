package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.hongyan.customers.TableFiles.Look;
import org.hongyan.customers.TableFiles.Row;
import org.hongyan.customers.TableFiles.Sheet;
import org.junit.jupiter.api.Test;

class TableFilesTest {

  private final TableFiles files = new TableFiles();

  @Test
  void tableThatWasWrittenIsReadAgain() throws IOException {
    var rows =
        IntStream.range(0, 500)
            .mapToObj(row -> List.of("片区" + row, "=1+1", String.valueOf(row * 17)))
            .toList();
    var xlsx = new ByteArrayOutputStream();
    files.write(xlsx, rows);
    assertThat(read(xlsx)).isEqualTo(rows);
    var csv = new ByteArrayOutputStream();
    files.writeCsv(csv, rows);
    assertThat(read(csv)).hasSameSizeAs(rows);
  }

  @Test
  void bookThatWasWrittenIsReadAgain() throws IOException {
    var body =
        List.of(new Row(Look.HEAD, List.of("省", "指标")), new Row(Look.BODY, List.of("江苏", 12)));
    var book = new ByteArrayOutputStream();
    files.writeBook(book, List.of(new Sheet("指标", body), new Sheet("说明", body)));
    assertThat(read(book)).containsExactly(List.of("省", "指标"), List.of("江苏", "12"));
  }

  private List<List<String>> read(ByteArrayOutputStream written) {
    return files.read(new ByteArrayInputStream(written.toByteArray()), 1_000);
  }
}
