package org.hongyan.telephony.sip;

import gov.nist.core.StackLogger;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The SIP stack's own log, at debug level only: what matters is told by events. Created by the
 * stack by its class name; without it the stack wants log4j 1.
 */
public final class QuietLogger implements StackLogger {
  private static final Logger LOG = LoggerFactory.getLogger("org.hongyan.telephony.sip.stack");

  @Override
  public void logStackTrace() {}

  @Override
  public void logStackTrace(int level) {}

  @Override
  public int getLineCount() {
    return 0;
  }

  @Override
  public void logException(Throwable cause) {
    LOG.debug("exception inside the SIP stack", cause);
  }

  @Override
  public void logDebug(String text) {}

  @Override
  public void logDebug(String text, Exception cause) {}

  @Override
  public void logTrace(String text) {}

  @Override
  public void logFatalError(String text) {
    LOG.error("{}", text);
  }

  @Override
  public void logError(String text) {
    LOG.debug("{}", text);
  }

  @Override
  public void logError(String text, Exception cause) {
    LOG.debug("{}", text, cause);
  }

  @Override
  public void logWarning(String text) {}

  @Override
  public void logInfo(String text) {}

  @Override
  public boolean isLoggingEnabled() {
    return LOG.isDebugEnabled();
  }

  @Override
  public boolean isLoggingEnabled(int level) {
    return level <= TRACE_ERROR && LOG.isDebugEnabled();
  }

  @Override
  public void disableLogging() {}

  @Override
  public void enableLogging() {}

  @Override
  public void setBuildTimeStamp(String stamp) {}

  @Override
  public void setStackProperties(Properties properties) {}

  @Override
  public String getLoggerName() {
    return LOG.getName();
  }
}
