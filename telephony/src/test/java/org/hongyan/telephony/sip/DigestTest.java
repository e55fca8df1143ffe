package org.hongyan.telephony.sip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

  /** The worked example of RFC 2617 section 3.5. */
  @Test
  void answersTheExampleOfTheStandard() {
    var digest =
        Digest.of(
                "Digest realm=\"testrealm@host.com\", qop=\"auth,auth-int\","
                    + " nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\","
                    + " opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"")
            .orElseThrow();
    assertThat(digest.answer("Mufasa", "Circle Of Life", "GET", "/dir/index.html", 1, "0a4f113b"))
        .contains("response=\"6629fae49393a05397450978507c4ef1\"", "nc=00000001", "qop=auth")
        .contains("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"");
  }

  /** The expected value was computed apart from this code, with Python's hashlib. */
  @Test
  void answersSha256Challenges() {
    var digest =
        Digest.of(
                "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=SHA-256,"
                    + " nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                    + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"")
            .orElseThrow();
    assertThat(
            digest.answer(
                "Mufasa",
                "Circle of Life",
                "GET",
                "/dir/index.html",
                1,
                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzXusqGemxURZeJ"))
        .contains("accbf446caad15e94c062ac75c4bb47fbe1088d57d6dfad08dba9045079ef5c3");
  }

  @Test
  void withoutQopTheOldFormIsUsed() {
    var digest = Digest.of("Digest realm=\"sip\",nonce=\"abc\"").orElseThrow();
    assertThat(digest.answer("u", "p", "INVITE", "sip:1@h", 1)).doesNotContain("qop", "nc=");
  }

  @Test
  void aStaleNonceIsRecognised() {
    assertThat(Digest.of("Digest realm=\"a\", nonce=\"b\", stale=TRUE").orElseThrow().stale())
        .isTrue();
    assertThat(Digest.of("Digest realm=\"a\", nonce=\"b\"").orElseThrow().stale()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic realm=\"a\"",
        "Digest",
        "Digest nonce=\"b\"",
        "Digest realm=\"a\"",
        "Digest realm=\"a\", nonce=\"b\", algorithm=AKAv1-MD5",
        "Digest realm=\"a\", nonce=\"b\", qop=\"auth-int\""
      })
  void challengesWeCannotAnswerAreLeft(String header) {
    assertThat(Digest.of(header)).isEmpty();
  }
}
