package org.hongyan.customers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The form of a sealed file: mark, key id, salt; then blocks of 64 KiB, each AES-256-GCM under the
 * file's own key with its number and whether it is the last as nonce. So any byte is found without
 * reading those before it, and nothing can be changed, moved or cut off unseen.
 */
final class SealedBlocks {

  static final int MARK = 0x48595331;
  static final int SALT = 16;
  static final int HEADER = 4 + 2 + SALT;
  static final int BLOCK = 1 << 16;
  static final int TAG = 16;

  private final SecretKeySpec key;
  private final byte[] about;

  SealedBlocks(SecretKeySpec key, String about) {
    this.key = key;
    this.about = about.getBytes(StandardCharsets.UTF_8);
  }

  byte[] seal(byte[] clear, int length, long number, boolean last) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, number, last).doFinal(clear, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt", e);
    }
  }

  byte[] open(byte[] sealed, int length, long number, boolean last) {
    try {
      return cipher(Cipher.DECRYPT_MODE, number, last).doFinal(sealed, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealed file does not belong here or was altered", e);
    }
  }

  private Cipher cipher(int mode, long number, boolean last) throws GeneralSecurityException {
    var nonce = ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number).array();
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(8 * TAG, nonce));
    cipher.updateAAD(about);
    return cipher;
  }
}
