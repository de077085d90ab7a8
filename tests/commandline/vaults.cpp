// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "testfiles.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QString bridge = u"The new bridge.md"_s;
const QString visit = u"秘書長訪問首爾.md"_s;
const QByteArray own = "\nMy own line.\n";

/// An office with notes and a vault, "vault" in its home folder.
class VaultOffice : public Office
{
public:
    VaultOffice() { addNotes(); }

    QString path(const QString &name) const { return home() + u"/vault/"_s + name; }
    QByteArray content(const QString &name) const { return readFile(path(name)); }
    void append(const QString &name, const QByteArray &bytes) const
    {
        writeFile(path(name), content(name) + bytes);
    }
    QStringList names() const
    {
        return QDir(home() + u"/vault"_s).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }
    Outcome update(const QStringList &options = {}) const
    {
        return exportTo(u"markdown"_s, u"vault/"_s, QStringList{u"--json"_s} + options);
    }
    int updated(const QStringList &options = {}) const
    {
        const Outcome outcome = update(options);
        INFO(outcome.errors.toStdString());
        CHECK(outcome.code == 0);
        return outcome.object().value("files"_L1).toInt();
    }
    void remove(const QString &id) const { REQUIRE((*this)({u"notes"_s, u"delete"_s, id}).code == 0); }
};

} // namespace

TEST_CASE("A vault named from the present folder is treated as any other", "[exchange][vault]")
{
    const VaultOffice office;
    writeFile(office.path(bridge), "MINE\n");
    CHECK(office.updated() == 2);
    CHECK(office.content(bridge) == "MINE\n");
    CHECK(office.names().contains(u"The new bridge 2.md"_s));
    CHECK(office.updated() == 0);
    office.append(visit, own);
    office.add(u"visit"_s, {u"--note"_s, u"One more"_s});
    CHECK(office.updated() == 1);
    CHECK(office.content(visit).contains("One more"));
    CHECK(office.content(visit).endsWith(own));
    CHECK(office.names().size() == 3);
}

TEST_CASE("A file of a vault is known whatever was done to it", "[exchange][vault]")
{
    const VaultOffice office;
    REQUIRE(office.updated() == 2);
    QByteArray changed = office.content(bridge);
    const qsizetype before = office.names().size();
    SECTION("other line ends, which stay")
    {
        changed.replace("\n", "\r\n");
        writeFile(office.path(bridge), changed + "Mine\r\n");
        office.add(u"bridge"_s, {u"--note"_s, u"One more"_s});
        CHECK(office.updated() == 1);
        const QByteArray after = office.content(bridge);
        CHECK(after.contains("One more\r\n"));
        CHECK(after.count('\n') == after.count("\r\n"));
        CHECK(after.endsWith("Mine\r\n"));
    }
    SECTION("very many properties before its own")
    {
        QByteArray properties;
        for (int i = 0; i < 2000; ++i)
            properties += "property" + QByteArray::number(i) + ": some value\n";
        REQUIRE(properties.size() > 32'768);
        writeFile(office.path(bridge), changed.insert(4, properties));
        CHECK(office.updated() == 0);
    }
    SECTION("it lies in another folder, behind a link, and the links go round")
    {
        const QString away = office.home() + u"/away"_s;
        writeFile(away + u"/Renamed.md"_s, changed);
        REQUIRE(QFile::remove(office.path(bridge)));
        REQUIRE(QFile::link(away, office.path(u"Linked"_s)));
        REQUIRE(QFile::link(office.home() + u"/vault"_s, away + u"/Round"_s));
        office.add(u"bridge"_s, {u"--note"_s, u"One more"_s});
        CHECK(office.updated() == 1);
        CHECK(readFile(away + u"/Renamed.md"_s).contains("One more"));
    }
    SECTION("it is a link itself, which stays")
    {
        const QString away = office.home() + u"/Away.md"_s;
        writeFile(away, changed);
        REQUIRE(QFile::remove(office.path(bridge)));
        REQUIRE(QFile::link(away, office.path(bridge)));
        office.add(u"bridge"_s, {u"--note"_s, u"One more"_s});
        CHECK(office.updated() == 1);
        CHECK(readFile(away).contains("One more"));
        CHECK(QFileInfo(office.path(bridge)).isSymLink());
    }
    SECTION("another encoding, which is said")
    {
        const auto encoding = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
        const auto flags = GENERATE(QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default);
        QStringEncoder encoder(encoding, flags);
        const QByteArray encoded = encoder(QString::fromUtf8(changed));
        writeFile(office.path(bridge), encoded);
        const Outcome outcome = office.update();
        CHECK(outcome.code == 1);
        CHECK(outcome.errors.contains(QByteArray(bridge.toUtf8() + ": ")));
        CHECK(outcome.object().value("notes"_L1).toInt() == 2);
        CHECK(office.content(bridge) == encoded);
    }
    CHECK_FALSE(office.names().contains(u"The new bridge 2.md"_s));
    CHECK(office.names().size() <= before);
}

TEST_CASE("What already has a name in a vault keeps it", "[exchange][vault]")
{
    const VaultOffice office;
    REQUIRE(QDir().mkpath(office.path(bridge)));
    REQUIRE(QFile::link(u"nowhere"_s, office.path(visit)));
    CHECK(office.updated() == 2);
    CHECK(office.content(u"The new bridge 2.md"_s).contains("Nobody fell."));
    CHECK(office.content(u"秘書長訪問首爾 2.md"_s).contains("抵達首爾"));
    CHECK_FALSE(QFile::exists(office.path(u"nowhere"_s)));
    CHECK(office.updated() == 0);
}

TEST_CASE("Notes that are gone leave a vault, and the person's own text stays", "[exchange][vault]")
{
    const VaultOffice office;
    const QString id = office.add(u"other"_s, {u"--note"_s, u"Soon gone"_s});
    REQUIRE(office.updated() == 3);
    const QString file = u"A third one.md"_s;
    REQUIRE(office.content(file).contains("Soon gone"));
    office.append(file, own);
    office.remove(id);
    QStringList options;
    SECTION("with an export of everything") {}
    SECTION("with one of this article")
    {
        CHECK(office.update({u"--query"_s, u"orchestra"_s}).code == 0);
        CHECK(office.content(file).contains("Soon gone"));
        options = {u"--query"_s, u"nobody wrote"_s};
    }
    const Outcome outcome = office.update(options);
    CHECK(outcome.code == 0);
    CHECK(outcome.errors.contains(QByteArray(file.toUtf8() + ": ")));
    CHECK_FALSE(office.content(file).contains("Soon gone"));
    CHECK(office.content(file).endsWith(own));
    CHECK(office.content(bridge).contains("Nobody fell."));
    const Outcome again = office.update();
    CHECK(again.errors.isEmpty());
    CHECK(again.object().value("files"_L1).toInt() == 0);
    // It comes back to its old place.
    office.add(u"other"_s, {u"--note"_s, u"Thought again"_s});
    CHECK(office.updated() == 1);
    CHECK(office.content(file).count("%% dateline:begin") == 1);
    CHECK(office.content(file).contains("Thought again"));
    CHECK(office.content(file).endsWith(own));
}

TEST_CASE("Notes that are gone stay where a person wrote among them", "[exchange][vault]")
{
    const VaultOffice office;
    const QString id = office.add(u"other"_s, {u"--note"_s, u"Soon gone"_s});
    REQUIRE(office.updated() == 3);
    const QString file = u"A third one.md"_s;
    QByteArray changed = office.content(file);
    changed.replace("Soon gone", "Soon gone. Why?");
    writeFile(office.path(file), changed);
    office.remove(id);
    const Outcome outcome = office.update();
    CHECK(outcome.code == 1);
    CHECK(outcome.errors.contains(QByteArray(file.toUtf8() + ": ")));
    CHECK(office.content(file) == changed);
}

TEST_CASE("A vault that another library writes into as well keeps its notes", "[exchange][vault]")
{
    const VaultOffice office;
    const QByteArray theirs =
        "---\ndateline-id: \"00000000000000aa\"\n---\n%% dateline:begin 00000000000000aa "
        "%%\n%% dateline:end 00000000000000aa da39a3ee %%\nTheirs\n";
    writeFile(office.path(u"Theirs.md"_s), theirs);
    CHECK(office.updated() == 2);
    CHECK(office.content(u"Theirs.md"_s) == theirs);
}

TEST_CASE("One file of Markdown keeps the person's own text, too", "[exchange][vault]")
{
    const VaultOffice office;
    const QString file = office.home() + u"/one.md"_s;
    REQUIRE(office.exportTo(u"markdown"_s, u"one.md"_s).code == 0);
    writeFile(file, "---\nmine: yes\n---\nBefore\n\n" + readFile(file) + own);
    SECTION("with properties of its own on top") {}
    SECTION("with the properties that it was given")
    {
        QByteArray content = readFile(file);
        content.remove(0, content.indexOf("---\ntitle"));
        writeFile(file, content);
    }
    office.add(u"bridge"_s, {u"--note"_s, u"One more"_s});
    CHECK(office.exportTo(u"markdown"_s, u"one.md"_s).code == 0);
    const QByteArray after = readFile(file);
    CHECK(after.contains("One more"));
    CHECK(after.count("%% dateline:begin") == 1);
    CHECK(after.endsWith(own));
    CHECK(office.exportTo(u"markdown"_s, file).code == 0);
    CHECK(readFile(file) == after);
}

TEST_CASE("Notes do not go where only those of one article belong", "[exchange][vault]")
{
    const VaultOffice office;
    REQUIRE(office.updated() == 2);
    const QByteArray before = office.content(bridge);
    const Outcome outcome = office.exportTo(u"markdown"_s, u"vault/"_s + bridge);
    CHECK(outcome.code == 3);
    CHECK(outcome.errors.contains(bridge.toUtf8()));
    CHECK(office.content(bridge) == before);
}
