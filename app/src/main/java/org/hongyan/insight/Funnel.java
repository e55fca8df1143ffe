package org.hongyan.insight;

/**
 * How far the leads of a campaign have come; each step counts leads, not calls.
 *
 * @param leads in the campaign
 * @param dialled rung at least once
 * @param answered answered at least once
 * @param contacts a conversation with an outcome that counts as contact
 * @param sales ended in a sale
 * @param finished no further attempt to come
 */
record Funnel(
    long leads,
    long dialled,
    long answered,
    long contacts,
    long sales,
    long finished,
    long calls) {}
