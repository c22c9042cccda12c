package org.itpregistry.exchange.domain;

import java.util.zip.ZipEntry;

/** What no honest bundle has: names that point out of it, sizes beyond all bounds, and files that unpack without end. */
final class ZipSafety {
    private ZipSafety() {}

    static void checkName(String name) throws BrokenBundle {
        boolean control = name.chars().anyMatch(c -> c < ' ' || c == 0x7f);
        boolean elsewhere = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0;
        if (control || elsewhere || ("/" + name + "/").contains("/../")) {
            throw new BrokenBundle("exchange.path", name.replaceAll("\\p{Cntrl}", "\uFFFD"));
        }
    }

    static void checkDeclared(ZipEntry entry, BundleLimits limits) throws BrokenBundle {
        checkReal(entry, Math.max(0, entry.getSize()), limits);
    }

    /** @param bytes unpacked so far */
    static void checkReal(ZipEntry entry, long bytes, BundleLimits limits) throws BrokenBundle {
        boolean growsTooMuch =
                bytes > BundleLimits.ANY_RATIO_BELOW && bytes / limits.ratio() > Math.max(1, entry.getCompressedSize());
        if (bytes > limits.file() || growsTooMuch) {
            throw new BrokenBundle("exchange.tooLarge");
        }
    }
}
