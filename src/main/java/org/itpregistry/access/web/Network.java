package org.itpregistry.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of addresses, {@code 10.1.0.0/16} or {@code fd00::/8}; without a length, one address. */
record Network(InetAddress start, int length) {

    /** Digits and signs of an address, no name: nothing here may ask a name server. */
    private static final Pattern LITERAL =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=.*:)[0-9a-fA-F:.]+", Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException for what is no range; the message quotes it */
    static Network of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress start = address(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is no address and no range"));
        int longest = start.getAddress().length * Byte.SIZE;
        int length = parts.length == 1 ? longest : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        if (length < 0 || length > longest) {
            throw new IllegalArgumentException("\"" + text + "\" is no range: its length is none of 0 to " + longest);
        }
        return new Network(start, length);
    }

    /** The ranges of a list with commas. */
    static List<Network> listOf(String text) {
        return Arrays.stream(text.split(","))
                .filter(range -> !range.isBlank())
                .map(Network::of)
                .toList();
    }

    /** An address as it stands in a header: with a port, an IPv6 one in brackets; empty for names and nonsense. */
    static Optional<InetAddress> address(String text) {
        String bare = text.strip()
                .replaceFirst("^\\[(.*)](:\\d+)?$", "$1")
                .replaceFirst("^(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d+$", "$1");
        if (!LITERAL.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(bare));
        } catch (UnknownHostException outOfRange) {
            return Optional.empty();
        }
    }

    boolean contains(InetAddress address) {
        byte[] ours = start.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((ours[bit / Byte.SIZE] ^ theirs[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
