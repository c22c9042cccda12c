package org.itpregistry.browser;

import com.microsoft.playwright.Response;

/** A journey over the page on which a study is made, which counts its numbers after it stands. */
abstract class BuilderJourney extends Journey {
    /** Does something that the server answers by script, and waits until the page shows the answer and nothing is on its way. */
    protected void answered(Runnable act) {
        Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.url().contains("builder")
                        && !String.valueOf(response.request().postData()).contains("countValues"),
                act);
        answer.finished();
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
    }
}
