package org.sanbuzou.product;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A branch of its own whose members are all logged in.
 *
 * @param administrator who may read everything
 */
public record PeopledBranch(UUID id, UUID communityId, Caller administrator, List<Person> people) {
    /** A member with an open session. */
    public record Person(UUID memberId, String cookie) {}

    /** Opened the way people do it, over the interface. */
    public static PeopledBranch open(Product product, int size) throws IOException, InterruptedException {
        var installation = Caller.logsIn(product, Product.ADMIN, Product.ADMIN_PASSWORD);
        var opened = installation.call("POST", "branches", Map.of("name", "压力测试支部"));
        var administrator = Caller.logsInFirst(product, opened.get("administrator"));
        var path = "branches/" + opened.get("id").asText() + "/";
        var community = administrator.call("POST", path + "communities", Map.of("name", "虚构社区"));
        for (int number = 1; number <= size; number++) {
            administrator.call("POST", path + "members", Map.of("name", "党员" + number));
        }
        var people = new ArrayList<Person>();
        for (var account :
                administrator.call("POST", path + "accounts/batches", Map.of()).get("items")) {
            var memberId =
                    UUID.fromString(account.get("account").get("memberId").asText());
            people.add(new Person(memberId, Caller.logsInFirst(product, account).cookie()));
        }
        return new PeopledBranch(
                UUID.fromString(opened.get("id").asText()),
                UUID.fromString(community.get("id").asText()),
                administrator,
                people);
    }

    public String path() {
        return "/api/v1/branches/" + id + "/";
    }
}
