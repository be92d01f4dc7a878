package com.acme.shop;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the shop knows; in memory, which is enough to be guarded. */
public final class Shop {

    private static final Shop SHOP = new Shop();

    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Product> products = new ConcurrentHashMap<>();
    private final Map<Long, byte[]> pictures = new ConcurrentHashMap<>();
    private final Map<UUID, Customer> customers = new ConcurrentHashMap<>();
    private final Map<UUID, Order> orders = new ConcurrentHashMap<>();

    private Shop() {}

    public static Shop open() {
        return SHOP;
    }

    List<Product> products() {
        return List.copyOf(products.values());
    }

    Product product(long number) {
        return found(products.get(number));
    }

    Product add(NewProduct product) {
        return replace(numbers.incrementAndGet(), product);
    }

    Product replace(long number, NewProduct product) {
        Product stored = new Product(number, product.name(), product.price(), product.purchasePrice());
        products.put(number, stored);
        return stored;
    }

    void removeProduct(long number) {
        products.remove(number);
    }

    byte[] picture(long number) {
        return found(pictures.get(number));
    }

    void picture(long number, byte[] png) {
        pictures.put(number, png);
    }

    List<Customer> customers() {
        return List.copyOf(customers.values());
    }

    Customer customer(UUID id) {
        return found(customers.get(id));
    }

    Customer change(UUID id, ContactDetails details) {
        Customer old = customer(id);
        Customer changed = new Customer(id, old.login(), details.name(), details.email(), old.passwordHash());
        customers.put(id, changed);
        return changed;
    }

    void removeCustomer(UUID id) {
        customers.remove(id);
    }

    List<Order> ordersOf(String customer) {
        return orders.values().stream()
                .filter(order -> order.customer().equals(customer))
                .toList();
    }

    Order place(NewOrder order, String customer) {
        Order placed = new Order(UUID.randomUUID(), customer, order.product(), order.quantity(), "placed");
        orders.put(placed.id(), placed);
        return placed;
    }

    Order order(UUID id) {
        return found(orders.get(id));
    }

    Optional<String> customerOf(UUID order) {
        return Optional.ofNullable(orders.get(order)).map(Order::customer);
    }

    Optional<String> loginOf(UUID customer) {
        return Optional.ofNullable(customers.get(customer)).map(Customer::login);
    }

    void cancel(UUID id) {
        Order order = order(id);
        orders.put(id, new Order(id, order.customer(), order.product(), order.quantity(), "cancelled"));
    }

    byte[] invoice(UUID id) {
        return ("Invoice of " + order(id).customer()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    String tokenFor(String username, String password) {
        throw new NotAuthorizedException("Bearer");
    }

    void remind(String username) {}

    Statistics statistics() {
        return new Statistics(products.size(), customers.size(), orders.size());
    }

    private static <T> T found(T object) {
        if (object == null) {
            throw new NotFoundException();
        }
        return object;
    }
}
