package org.hongyan.shared.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An Idempotency-Key as its client sent it. What is stored about the request is sealed with a key
 * derived from it (HMAC-SHA-256, AES-256-GCM); it is not stored itself, so that a copy of the
 * database shows neither what was asked nor what was answered.
 */
final class RequestKey {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{16,100}");
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] text;

  private RequestKey(byte[] text) {
    this.text = text;
  }

  /** Sixteen to a hundred visible ASCII characters, as hard to guess as a UUID. */
  static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  static RequestKey of(String text) {
    return new RequestKey(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** What the row is found by. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells one request from another under the same key. */
  byte[] mac(String what, byte[] body) {
    return hmac("request", what.getBytes(StandardCharsets.UTF_8), new byte[] {0}, body);
  }

  /** Nonce, then the sealed bytes. */
  byte[] seal(byte[] open) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, open);
    var all = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    return all;
  }

  byte[] open(byte[] sealed) {
    var nonce = Arrays.copyOf(sealed, NONCE);
    return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
  }

  private byte[] crypt(int mode, byte[] nonce, byte[] bytes) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(hmac("answer"), "AES"), new GCMParameterSpec(128, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("an answer cannot be sealed or opened", e);
    }
  }

  private byte[] hmac(String purpose, byte[]... parts) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text, "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
      for (var part : parts) mac.update(part);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
