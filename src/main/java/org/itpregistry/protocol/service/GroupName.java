package org.itpregistry.protocol.service;

import java.util.List;
import java.util.Optional;
import org.itpregistry.study.Group;

/** Names a group from within a protocol that is being read. */
final class GroupName {
    private GroupName() {}

    /** The group that a key names; noted as a fault where there is none of that id. */
    static Optional<Group> of(JsonPart json, String key, List<Group> groups) {
        String name = json.text(key, JsonPart.WORD);
        Optional<Group> found =
                groups.stream().filter(group -> group.id().equals(name)).findFirst();
        if (found.isEmpty()) {
            json.choose(key, name, groups.stream().map(Group::id).toList());
        }
        return found;
    }
}
