package org.hongyan.telephony.sip;

import gov.nist.javax.sip.message.SIPMessage;
import gov.nist.javax.sip.message.SIPRequest;
import gov.nist.javax.sip.parser.MessageParser;
import gov.nist.javax.sip.parser.MessageParserFactory;
import gov.nist.javax.sip.parser.ParseExceptionListener;
import gov.nist.javax.sip.parser.StringMsgParser;
import gov.nist.javax.sip.stack.MessageChannel;
import gov.nist.javax.sip.stack.SIPMessageValve;
import gov.nist.javax.sip.stack.SIPTransactionStack;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.sip.SipStack;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;

/**
 * Drops everything from addresses that are no trunk: datagrams before they are parsed, messages
 * over TCP before they become a transaction. Strangers get silence. The stack creates both parts by
 * class name, so they find their rule by the stack's name.
 */
final class TrustedSources {
  private static final Map<String, Predicate<InetAddress>> RULES = new ConcurrentHashMap<>();

  private TrustedSources() {}

  static void register(String stackName, Predicate<InetAddress> trusted) {
    RULES.put(stackName, trusted);
  }

  static void forget(String stackName) {
    RULES.remove(stackName);
  }

  private static boolean trusts(String stackName, @Nullable InetAddress source) {
    var rule = RULES.get(stackName);
    return rule != null && source != null && rule.test(source);
  }

  /** Reads datagrams of trunks only. */
  public static final class Parsers implements MessageParserFactory {
    @Override
    public MessageParser createMessageParser(SIPTransactionStack stack) {
      return new Parser(((SipStack) stack).getStackName());
    }
  }

  private static final class Parser extends StringMsgParser {
    private final String stackName;

    Parser(String stackName) {
      this.stackName = stackName;
    }

    @Override
    public @Nullable SIPMessage parseSIPMessage(
        byte[] bytes, boolean body, boolean strict, ParseExceptionListener listener)
        throws ParseException {
      if (listener instanceof MessageChannel channel
          && "udp".equalsIgnoreCase(channel.getTransport())
          && !trusts(stackName, InetAddress.ofLiteral(channel.getPeerAddress()))) {
        return null;
      }
      return super.parseSIPMessage(bytes, body, strict, listener);
    }
  }

  /** Lets messages of trunks through only. */
  public static final class Valve implements SIPMessageValve {
    private String stackName = "";

    @Override
    public void init(SipStack stack) {
      stackName = stack.getStackName();
    }

    @Override
    public boolean processRequest(SIPRequest request, MessageChannel channel) {
      var trusted = trusts(stackName, channel.getPeerPacketSourceAddress());
      if (!trusted) {
        channel.close();
      }
      return trusted && namesItsTransport(request, channel);
    }

    /** The stack fails on a Via that names another transport than the message came by. */
    private static boolean namesItsTransport(SIPRequest request, MessageChannel channel) {
      return channel.getTransport().equalsIgnoreCase(request.getTopmostVia().getTransport());
    }

    @Override
    public boolean processResponse(Response response, MessageChannel channel) {
      return true;
    }

    @Override
    public void destroy() {}
  }
}
