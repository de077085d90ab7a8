// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagepermits.h"
#include "images/ownnetwork.h"
#include "library/images/imageaddress.h"
#include "testfiles.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Images;
using namespace Qt::StringLiterals;
using Decision = HostAnswer::Decision;
using Verdict = ImagePermits::Verdict;

namespace {

struct Case
{
    QString address;
    QString inner;
};

struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    ImagePreferences preferences{&settings};
    ImagePermits permits{&preferences};
};

const QUrl direct(u"https://a.test/1.jpg"_s);
const QUrl proxied(u"https://images.weserv.nl/?url=a.test/1.jpg"_s);

} // namespace

TEST_CASE("What well-known proxies hand on is found in their addresses", "[images][proxies]")
{
    const Case c = GENERATE(
        Case{u"https://images.weserv.nl/?url=imgcdn.cna.com.tw/www/1_303.jpg"_s,
             u"https://imgcdn.cna.com.tw/www/1_303.jpg"_s},
        Case{u"https://wsrv.nl/?w=300&url=https%3A%2F%2Fa.test%2F1.jpg%3Fx%3D1"_s,
             u"https://a.test/1.jpg?x=1"_s},
        Case{u"https://images.weserv.nl/?url=ssl:a.test/1.jpg"_s, u"https://a.test/1.jpg"_s},
        Case{u"https://images.weserv.nl/?url=http://a.test/1.jpg"_s, u"http://a.test/1.jpg"_s},
        Case{u"https://i0.wp.com/a.test/2023/1.jpg?resize=300%2C200&ssl=1"_s, u"https://a.test/2023/1.jpg"_s},
        Case{u"https://i3.wp.com/a.test/1.jpg?ssl=0"_s, u"http://a.test/1.jpg"_s},
        Case{u"https://b.test/_next/image?url=https%3A%2F%2Fa.test%2F1.jpg&w=640&q=75"_s,
             u"https://a.test/1.jpg"_s});
    const auto inner = Library::unwrappedImage(QUrl(c.address));
    REQUIRE(inner.has_value());
    CHECK(inner->toString(QUrl::FullyEncoded) == c.inner);
}

TEST_CASE("Other addresses are no proxies'", "[images][proxies]")
{
    const QString address = GENERATE(
        u"https://a.test/1.jpg?url=b.test/2.jpg"_s, u"https://a.test/_next/image?url=%2F1.jpg"_s,
        u"https://images.weserv.nl/?url=file:///etc/passwd"_s, u"https://images.weserv.nl/"_s,
        u"https://i0.wp.com/1.jpg/"_s.left(18), u"https://images.weserv.nl/?url=images.weserv.nl/1"_s,
        u"https://i0.wp.com.a.test/b.test/1.jpg"_s);
    INFO(address.toStdString());
    CHECK_FALSE(Library::unwrappedImage(QUrl(address)).has_value());
}

TEST_CASE("A host is its name in Punycode and its port", "[images][proxies]")
{
    CHECK(Library::imageHost(QUrl(u"https://A.Test/1"_s)) == u"a.test"_s);
    CHECK(Library::imageHost(QUrl(u"https://a.test:8080/1"_s)) == u"a.test:8080"_s);
    CHECK(Library::imageHost(QUrl(u"https://[2001:DB8::1]:8080/1"_s)) == u"[2001:db8::1]:8080"_s);
    // What nothing protects on its way is another thing to permit.
    CHECK(Library::imageHost(QUrl(u"http://a.test/1"_s)) == u"http://a.test"_s);
    CHECK(Library::imageHost(QUrl(u"https://中文.test/1"_s)) == u"xn--fiq228c.test"_s);
    CHECK(Library::imageHost(QUrl(u"file:///x"_s)).isEmpty());
}

TEST_CASE("Who may be asked under cover may not be asked in the open", "[images][permits]")
{
    Bench bench;
    const QUrl plain(u"http://a.test/1.jpg"_s);
    SECTION("always under cover")
    {
        bench.preferences.setHostRule(u"a.test"_s, HostRule::Always);
        CHECK(bench.permits.permits(direct));
        CHECK(bench.permits.route(plain).verdict == Verdict::Ask);
    }
    SECTION("this time under cover")
    {
        bench.permits.answer({u"a.test"_s, {}, 1, {}, {}}, {Decision::ThisTime});
        CHECK(bench.permits.permits(direct));
        CHECK_FALSE(bench.permits.permits(plain));
    }
    SECTION("always in the open")
    {
        bench.preferences.setHostRule(u"http://a.test"_s, HostRule::Always);
        CHECK(bench.permits.permits(plain));
        CHECK(bench.permits.permits(direct));
    }
    SECTION("this time in the open")
    {
        bench.permits.answer({u"http://a.test"_s, {}, 1, {}, {}}, {Decision::ThisTime});
        CHECK(bench.permits.permits(plain));
        CHECK(bench.permits.permits(direct));
    }
    SECTION("never")
    {
        bench.preferences.setHostRule(u"a.test"_s, HostRule::Never);
        CHECK(bench.permits.route(plain).verdict == Verdict::Refused);
    }
}

TEST_CASE("Hosts of the own network are told from others", "[images][permits]")
{
    const auto isOwn = [](const QString &address) { return isOwnNetwork(Library::imageHost(QUrl(address))); };
    const QString own =
        GENERATE(u"http://localhost:8080/"_s, u"https://127.0.0.1/"_s, u"http://2130706433/"_s,
                 u"http://192.168.1.1/"_s, u"http://10.0.0.1:81/"_s, u"http://172.20.0.1/"_s,
                 u"http://169.254.169.254/"_s, u"http://[::1]:8080/"_s, u"http://[fe80::1]/"_s,
                 u"http://[::ffff:10.0.0.1]/"_s, u"http://router/"_s, u"https://nas.local/"_s,
                 u"https://a.localhost./"_s, u"http://fritz.box.lan/"_s);
    INFO(own.toStdString());
    CHECK(isOwn(own));
    const QString other =
        GENERATE(u"https://a.test/"_s, u"http://a.test:8080/"_s, u"https://8.8.8.8/"_s,
                 u"https://172.32.0.1/"_s, u"https://[2001:4860::1]/"_s, u"https://local.example.org/"_s);
    INFO(other.toStdString());
    CHECK_FALSE(isOwn(other));
}

TEST_CASE("What another process said about hosts stays", "[images][permits]")
{
    Bench bench;
    bench.preferences.setHostRule(u"a.test"_s, HostRule::Always);
    const QString file = bench.settings.fileName();
    {
        QFile other(file);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("[images]\nalways=a.test, b.test\nnever=c.test, d.test\n");
    }
    bench.preferences.reload();
    CHECK(bench.preferences.hostRule(u"b.test"_s) == HostRule::Always);
    {
        QFile other(file);
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("[images]\nalways=a.test, b.test, e.test, f.test\nnever=c.test, d.test\n");
    }
    bench.preferences.setHostRule(u"g.test"_s, HostRule::Always);
    CHECK(bench.preferences.hosts().size() == 7);
    // It is written, too.
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    CHECK(text.contains("f.test"));
    CHECK(text.contains("g.test"));
}

TEST_CASE("A host is asked about once; always and never are remembered", "[images][permits]")
{
    Bench bench;
    CHECK(bench.permits.route(direct).verdict == Verdict::Ask);
    const HostQuestion question{u"a.test"_s, {}, 1, {}, {u"b.test"_s}};
    SECTION("this time")
    {
        bench.permits.answer(question, {Decision::ThisTime});
        CHECK(bench.permits.permits(direct));
        bench.permits.forgetThisTime();
        CHECK(bench.permits.route(direct).verdict == Verdict::Ask);
        CHECK(bench.preferences.hosts().isEmpty());
    }
    SECTION("not now")
    {
        bench.permits.answer(question, {Decision::NotNow});
        CHECK(bench.permits.route(direct).verdict == Verdict::Refused);
        bench.permits.forgetThisTime();
        CHECK(bench.permits.route(direct).verdict == Verdict::Ask);
    }
    SECTION("always, until it is taken back")
    {
        bench.permits.answer(question, {Decision::Always});
        CHECK(ImagePermits(&bench.preferences).permits(direct));
        CHECK_FALSE(bench.permits.permits(QUrl(u"https://b.test/1"_s)));
        bench.preferences.setHostRule(u"a.test"_s, HostRule::Ask);
        CHECK_FALSE(bench.permits.permits(direct));
    }
    SECTION("never")
    {
        bench.permits.answer(question, {Decision::Never});
        CHECK(ImagePermits(&bench.preferences).route(direct).verdict == Verdict::Refused);
    }
    SECTION("for the others, too")
    {
        bench.permits.answer(question, {Decision::Always, true, true});
        CHECK(bench.preferences.hostRule(u"b.test"_s) == HostRule::Always);
    }
    // Another port is another host.
    CHECK_FALSE(bench.permits.permits(QUrl(u"https://a.test:444/1"_s)));
}

TEST_CASE("A proxy is passed by only when the user wants it", "[images][permits]")
{
    Bench bench;
    const ImagePermits::Route asked = bench.permits.route(proxied);
    REQUIRE(asked.verdict == Verdict::Ask);
    CHECK(asked.host == u"images.weserv.nl"_s);
    CHECK(asked.originalHost == u"a.test"_s);
    const HostQuestion question{asked.host, asked.originalHost, 1, {}, {}};
    SECTION("always from the original")
    {
        bench.permits.answer(question, {Decision::Always, true});
        const ImagePermits::Route route = bench.permits.route(proxied);
        CHECK(route.verdict == Verdict::Permitted);
        CHECK(route.url == direct);
        CHECK_FALSE(bench.permits.permits(proxied));
        CHECK(bench.preferences.proxyRule(asked.host) == ProxyRule::Original);
        // Another original has to be permitted for itself.
        CHECK(bench.permits.route(QUrl(u"https://images.weserv.nl/?url=b.test/1.jpg"_s)).verdict ==
              Verdict::Ask);
    }
    SECTION("always from the proxy")
    {
        bench.permits.answer(question, {Decision::Always, false});
        const ImagePermits::Route route = bench.permits.route(proxied);
        CHECK(route.verdict == Verdict::Permitted);
        CHECK(route.url == proxied);
        CHECK_FALSE(bench.permits.permits(direct));
    }
    SECTION("this time from the original")
    {
        bench.permits.answer(question, {Decision::ThisTime, true});
        CHECK(bench.permits.route(proxied).url == direct);
        bench.permits.forgetThisTime();
        CHECK(bench.permits.route(proxied).verdict == Verdict::Ask);
        CHECK(bench.permits.route(proxied).originalHost == u"a.test"_s);
    }
}

TEST_CASE("Sizes keep within their bounds", "[images][permits]")
{
    Bench bench;
    CHECK(bench.preferences.budget() == 500);
    CHECK(bench.preferences.largest() == 10);
    bench.settings.setValue(u"images/budget"_s, -5);
    bench.settings.setValue(u"images/largest"_s, 100'000);
    CHECK(bench.preferences.budget() == ImagePreferences::smallestBudget);
    CHECK(bench.preferences.largest() == ImagePreferences::largestLargest);
}
