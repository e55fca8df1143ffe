package org.hongyan.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

  static final PhoneText TEXT = new PhoneText(ZoneId.of("Asia/Shanghai"));

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          13812345678          | +8613812345678            | 138****5678      | plain mobile
          +86 138 1234 5678    | +8613812345678            | 138****5678      | country code and spaces
          0086-138-1234-5678   | +8613812345678            | 138****5678      | 0086
          8613812345678        | +8613812345678            | 138****5678      | country code without plus
          013812345678         | +8613812345678            | 138****5678      | zero before a mobile
          1795113812345678     | +8613812345678            | 138****5678      | IP prefix 17951
          12593013812345678    | +8613812345678            | 138****5678      | IP prefix 12593 and zero
          １３８１２３４５６７８          | +8613812345678            | 138****5678      | full-width digits
          13812345678.0        | +8613812345678            | 138****5678      | trailing point zero of a sheet
          010-12345678         | +861012345678             | 010-****5678     | landline of Beijing
          (010)62345678转801    | +861062345678;ext=801     | 010-****5678-*** | extension after 转
          0571-87654321-8001   | +8657187654321;ext=8001   | 0571-****4321-**** | extension after a dash
          021 61234567 ext 12  | +862161234567;ext=12      | 021-****4567-**  | extension after ext
          +14155552671         | +14155552671              | +1 415***2671    | abroad
          """)
  void oneNumberIsRead(String text, String number, String masked, String why) {
    assertThat(TEXT.readAll(text))
        .singleElement()
        .satisfies(
            phone -> {
              assertThat(phone.number()).isEqualTo(number);
              assertThat(phone.masked()).isEqualTo(masked);
              assertThat(phone.valid()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13812345678/13987654321", "13812345678、13987654321", "13812345678；13987654321",
        "13812345678 13987654321", "13812345678，13987654321", "13812345678,13987654321",
        "13812345678\n13987654321", "13812345678 或 13987654321",
            "13812345678|13987654321|13812345678"
      })
  void severalNumbersInOneCellAreAllRead(String text) {
    assertThat(TEXT.readAll(text))
        .extracting(ParsedPhone::number)
        .containsExactly("+8613812345678", "+8613987654321");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.38E+10", "1.38123456E10", "1e10", "１．３８Ｅ＋１０", "1,38E+10"})
  void scientificNotationHasLostDigitsAndIsRefused(String text) {
    assertThatThrownBy(() -> TEXT.readAll(text)).isInstanceOf(PhoneText.LostDigits.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "1381234567", "10000000000", "99999999999999"})
  void invalidNumberIsKeptButFlagged(String text) {
    assertThat(TEXT.readAll(text))
        .singleElement()
        .satisfies(
            phone -> {
              assertThat(phone.valid()).isFalse();
              assertThat(phone.masked()).doesNotContain(text);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "无", "n/a", "-"})
  void nothingIsReadFromNothing(String text) {
    assertThat(TEXT.readAll(text)).isEmpty();
  }

  @Test
  void placeCarrierAndClockOfAMobile() {
    var phone = TEXT.readAll("13812345678").getFirst();
    assertThat(phone.place()).isEqualTo("江苏省连云港市");
    assertThat(phone.carrier()).isEqualTo("中国移动");
    assertThat(phone.zone()).isEqualTo("Asia/Shanghai");
    assertThat(phone.kind()).isEqualTo(PhoneKind.MOBILE);
  }

  @Test
  void namesAreFoldedAndSpelled() {
    assertThat(NameText.folded("上海鸿雁（集团）科技有限公司")).isEqualTo(NameText.folded("上海鸿雁科技"));
    assertThat(NameText.initials("重庆鸿雁")).isEqualTo("cqhy");
    assertThat(NameText.likeness(NameText.folded("上海鸿雁信息科技有限公司"), NameText.folded("上海鸿雁讯息科技公司")))
        .isGreaterThan(0.6);
    assertThat(NameText.likeness(NameText.folded("上海鸿雁信息科技"), NameText.folded("北京麦田食品")))
        .isLessThan(0.2);
  }
}
