package org.hongyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A scanner that finds nothing proves nothing: each way to hide a number is planted once. */
class NumberScannerTest {

  private final NumberScanner scanner =
      new NumberScanner(
          List.of("+8613812345678", "+862162345678", "+864008123456", "+14155550123"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      +8613812345678 | {"phone":"13812345678"}
      +8613812345678 | call 138-1234-5678 now
      +8613812345678 | 138 1234 5678
      +8613812345678 | (+86) 138.1234.5678
      +8613812345678 | 8613812345678
      +8613812345678 | 013812345678
      +8613812345678 | １３８１２３４５６７８
      +8613812345678 | 1.3812345678E10
      +8613812345678 | xx87654321831xx
      +8613812345678 | 99913812345678999
      +8613812345678 | %31%33%38%31%32%33%34%35%36%37%38
      +8613812345678 | tel=%2B8613812345678&ok=100%
      +8613812345678 | "\\u0031\\u0033\\u0038\\u0031\\u0032\\u0033\\u0034\\u0035\\u0036\\u0037\\u0038"
      +8613812345678 | &#49;&#51;&#56;&#x31;&#50;&#51;&#52;&#53;&#54;&#55;&#56;
      +8613812345678 | 3133383132333435363738
      +8613812345678 | a3133383132333435363738
      +8613812345678 | \\x2b38363133383132333435363738
      +8613812345678 | 00310033003800310032003300340035003600370038
      +8613812345678 | MTM4MTIzNDU2Nzg=
      +8613812345678 | eyJ0b2tlbiI6IjEzODEyMzQ1Njc4In0
      +8613812345678 | MTM4LTEyMzQtNTY3OA
      +8613812345678 | xMTM4MTIzNDU2Nzg
      +862162345678  | 021-62345678
      +862162345678  | 2162345678
      +862162345678  | +86 21 6234 5678
      +864008123456  | 400-812-3456
      +14155550123   | (415) 555-0123
      +14155550123   | 001 415 555 0123
      """)
  void aPlantedNumberIsFoundHoweverItIsHidden(String number, String text) {
    assertThat(scanner.numbersIn(text)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "138****5678 上海 中国移动",
        "2026-11-23T20:06:43.123456789Z",
        "01a20a08-0002-7000-8fda-2c7454b130af",
        "13812345679 13812345670 1381234567",
        "138 and 1234 and 5678",
        "{\"first7\":1381234,\"last4\":5678}"
      })
  void whatOnlyLooksLikeOneIsLeftAlone(String text) {
    assertThat(scanner.numbersIn(text)).isEmpty();
    assertThat(scanner.hashesIn(text)).isEmpty();
  }

  /** Made by md5sum and openssl, not by this program. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      +8613812345678 | key=4c0115d39ddea1eba5a7cdf8edfc18a9
      +8613812345678 | \\x4C0115D39DDEA1EBA5A7CDF8EDFC18A9
      +8613812345678 | 2ebdcb1bacf1ff0801da3dac97a864a1d35d3b3b7aa75c47bd4b220f9f04c4e2
      +8613812345678 | TAEV053eoeulp8347fwYqQ==
      +8613812345678 | 8y3Vux4eDOfeZQlRPxFH_kILLmkSIxnOpxJomQI27ZU
      +862162345678  | cLrvljNAp5ayaFIE2dtbO6BgZ0w=
      """)
  void plainHashesAreKnown(String number, String text) {
    assertThat(scanner.hashesIn(text)).containsExactly(number);
  }
}
