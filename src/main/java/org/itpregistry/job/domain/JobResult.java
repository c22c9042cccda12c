package org.itpregistry.job.domain;

import java.io.Serializable;

/**
 * What a job made.
 *
 * @param key by which it is found; empty before
 * @param address of the page that shows it, below that of the registry; empty where none does
 */
public record JobResult(String key, String address) implements Serializable {
    public static final JobResult NONE = new JobResult("", "");
}
