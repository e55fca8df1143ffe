package org.hongyan.shared.web;

/**
 * A handler argument made from the session, never sent by the client: absent from the API document.
 */
public interface FromSession {}
