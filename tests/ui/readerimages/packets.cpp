// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagesfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>

#include <catch2/catch_test_macros.hpp>

#include <cstring>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Packets that the loopback interface has carried; -1 when there are other interfaces.
qint64 packets()
{
    QFile file(u"/proc/net/dev"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    if (lines.size() != 1 || !lines.first().trimmed().startsWith(u"lo:"_s))
        return -1;
    return lines.first().section(u':', 1).simplified().section(u' ', 1, 1).toLongLong();
}

bool raiseLoopback()
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, "lo", IFNAMSIZ - 1);
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    const bool isRaised = ::ioctl(descriptor, SIOCSIFFLAGS, &request) == 0;
    ::close(descriptor);
    return isRaised;
}

} // namespace

// Run by the case below in a network of its own, where nothing but this program can send.
TEST_CASE("In a network of its own no packet is sent without permission", "[.packets]")
{
    REQUIRE(raiseLoopback());
    REQUIRE(packets() == 0);
    ImagesFixture reader;
    const QString host = u"http://127.0.0.1:9"_s;
    const Article article = articleWith(
        u"<p><img data-src=\"%1/1.jpg\"> text <img data-src=\"%1/2.jpg\" data-file=\"2.jpg\"> text"
        "<img data-src=\"https://images.weserv.nl/?url=127.0.0.1/3.jpg\"></p>"_s.arg(host));
    reader.open(article);
    reader.click(u"[data-do=load]"_s);
    REQUIRE(waitFor([&] { return reader.questions.size() == 1; }));
    reader.images->queue().cancel();
    reader.answer = Images::HostAnswer{Images::HostAnswer::Decision::NotNow};
    reader.pane.loadImages();
    REQUIRE(waitFor([&] { return !reader.images->queue().isBusy(); }));
    reader.answer = Images::HostAnswer{Images::HostAnswer::Decision::Never};
    reader.click(u"[data-do=keep]"_s);
    REQUIRE(waitFor([&] { return !reader.images->queue().isBusy(); }));
    // Also not by a page that was loaded again.
    reader.open(article);
    CHECK(packets() == 0);
    // And the counter counts: with permission there is something.
    reader.preferences.setHostRule(u"http://127.0.0.1:9"_s, Images::HostRule::Always);
    reader.pane.loadImages();
    REQUIRE(waitFor([&] { return !reader.images->queue().isBusy(); }));
    CHECK(packets() > 0);
}

TEST_CASE("Not one packet leaves without permission", "[ui][readerimages]")
{
    QProcess probe;
    probe.start(u"unshare"_s, {u"-rn"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        SKIP("This machine gives no network of one's own (unshare -rn).");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"unshare"_s, {u"-rn"_s, QCoreApplication::applicationFilePath(), u"[packets]"_s});
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAll().toStdString());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
}
