// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

QByteArray story(const QString &title, const QString &name, const QString &body)
{
    return QString(u"---\ntitle: \""_s + title +
                   u"\"\ndate: 2023-01-29T08:00:00.000Z\nfrom: https://paper.example/"_s + name +
                   u"\n---\n\n"_s + body)
        .toUtf8();
}

} // namespace

Office::Office()
{
    write(u"bridge.md"_s, story(u"The new bridge"_s, u"bridge"_s,
                                u"<p>The mayor opened the \U0001F309 bridge at noon. Nobody fell.</p>"
                                "<p>The orchestra of the harbour police played for an hour.</p>"_s));
    write(u"visit.md"_s,
          story(u"秘書長訪問首爾"_s, u"visit"_s,
                u"<p>秘書長二十九日抵達首爾，翌日會見總統。</p><p>他說：「我們需要合作。」</p>"_s));
    write(u"other.md"_s, story(u"A third one"_s, u"third"_s, u"<p>Nobody wrote about this.</p>"_s));
    import();
    for (const QJsonObject &article : list()) {
        const QString name = article.value("path"_L1).toString().section(u'/', -1).section(u'.', 0, 0);
        ids.insert(name, article.value("id"_L1).toString());
    }
}

void Office::addNotes() const
{
    add(u"bridge"_s, {u"--quote"_s, u"Nobody fell."_s, u"--note"_s, u"Check *this*\n\n=SUM(1)"_s, u"--tag"_s,
                      u"city works"_s, u"--colour"_s, u"3"_s});
    add(u"bridge"_s, {u"--quote"_s, u"orchestra of the harbour police"_s, u"--colour"_s, u"1"_s});
    add(u"visit"_s,
        {u"--quote"_s, u"抵達首爾"_s, u"--note"_s, u"日期：一月二十九日"_s, u"--tag"_s, u"首爾"_s});
    add(u"visit"_s, {u"--note"_s, u"On the whole article"_s});
}

QString Office::add(const QString &name, const QStringList &options) const
{
    const Outcome outcome =
        (*this)(QStringList{u"notes"_s, u"add"_s, ids.value(name), u"--json"_s} + options);
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    return outcome.object().value("id"_L1).toString();
}

QList<QJsonObject> Office::notes() const
{
    return (*this)({u"notes"_s, u"list"_s, u"--json"_s}).objects();
}

QByteArray Office::exported(const QString &format, const QString &name) const
{
    const QString file = home() + u'/' + name;
    const Outcome outcome = exportTo(format, file);
    INFO(outcome.errors.toStdString());
    REQUIRE(outcome.code == 0);
    return readFile(file);
}

Outcome Office::exportTo(const QString &format, const QString &target, const QStringList &options) const
{
    return (*this)(QStringList{u"export"_s, u"--format"_s, format, u"--to"_s, target} + options);
}

Outcome Office::importNotes(const QString &file, const QStringList &options) const
{
    return (*this)(QStringList{u"notes"_s, u"import"_s, file, u"--json"_s} + options);
}

} // namespace Dateline::Test
