package org.hongyan.telephony.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialStringTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"13800138000", "+8613800138000", "95588", "*21#", "10", "12345678901234567890"})
  void digitsStarHashAndALeadingPlusAreDialled(String number) {
    assertThat(new DialString(number).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "123456789012345678901",
        "12+3",
        "++12",
        "12 34",
        "12\r\nX: 1",
        "12%0d%0a",
        "12;user=phone",
        "12@evil.example",
        "<sip:12>",
        "12\n",
        "１２３",
        "١٢٣",
        "$(id)",
        "`id`",
        "12&13",
        "12,13",
        "sip:12",
        "12\u0000"
      })
  void everythingElseIsRefusedWithoutBeingRepeated(String number) {
    assertThatThrownBy(() -> new DialString(number))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("evil")
        .hasMessageNotContaining("\n");
  }

  @Test
  void hashIsEscapedInTheAddress() {
    assertThat(new DialString("*21#").user()).isEqualTo("*21%23");
  }
}
