package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.util.Hashtable;
import java.util.function.Consumer;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.DefaultTlsClient;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SRTPProtectionProfile;
import org.bouncycastle.tls.TlsAuthentication;
import org.bouncycastle.tls.TlsCredentials;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsServerCertificate;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;

/**
 * The browser's half of the handshake: warms the code up at start, and stands in for it in tests.
 */
final class DtlsClient extends DefaultTlsClient {
  private final DtlsIdentity identity;
  private final Consumer<SrtpKeys> secured;

  DtlsClient(DtlsIdentity identity, Consumer<SrtpKeys> secured) {
    super(identity.crypto);
    this.identity = identity;
    this.secured = secured;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    return DtlsServer.SUITES.clone();
  }

  @Override
  public int getHandshakeTimeoutMillis() {
    return DtlsServer.HANDSHAKE_MILLIS;
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Hashtable getClientExtensions() throws IOException {
    Hashtable extensions = super.getClientExtensions();
    int[] profile = {SRTPProtectionProfile.SRTP_AES128_CM_HMAC_SHA1_80};
    TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profile, TlsUtils.EMPTY_BYTES));
    return extensions;
  }

  @Override
  public TlsAuthentication getAuthentication() {
    return new TlsAuthentication() {
      @Override
      public void notifyServerCertificate(TlsServerCertificate certificate) {
        // Known by construction: both halves are ours.
      }

      @Override
      public TlsCredentials getClientCredentials(CertificateRequest request) {
        return identity.signer(context);
      }
    };
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    secured.accept(
        SrtpKeys.of(context.exportKeyingMaterial(SrtpKeys.LABEL, null, SrtpKeys.LENGTH)));
  }
}
