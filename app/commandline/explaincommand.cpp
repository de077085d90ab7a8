// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/command.h"
#include "commandline/explanation.h"

#include "article/article.h"
#include "exchange/timeline/displaywidth.h"
#include "exchange/timeline/timelinedocument.h"
#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int typeWidth = 7;
constexpr int textWidth = 24;

/// A table without names of columns: type, text, value, rule.
void printTable(const QList<QJsonObject> &lines)
{
    for (const QJsonObject &line : lines) {
        const QJsonValue value = line.value(u"value"_s);
        QStringList words{value.toString()};
        for (const QString &field : {u"name"_s, u"kind"_s, u"code"_s, u"date"_s, u"status"_s, u"action"_s})
            words.append(value[field].toString());
        for (const QJsonValue &participant : value[u"participants"_s].toArray())
            words.append(participant.toString());
        words.removeAll(QString());
        printLine(Exchange::paddedTo(line.value(u"type"_s).toString(), typeWidth) +
                  Exchange::paddedTo(Exchange::plainText(line.value(u"text"_s).toString()), textWidth) +
                  u"  "_s + Exchange::plainText(words.join(u", "_s)) + u"  ["_s +
                  line.value(u"rule"_s).toString() + u']');
    }
}

int explain(const Timeline::ArticleText &article, bool asJson)
{
    const QList<QJsonObject> lines = explanationOf(article);
    if (!asJson) {
        printTable(lines);
        return Done;
    }
    for (const QJsonObject &line : lines)
        printJson(line);
    return Done;
}

/// When a text was written, as --at and --timezone say; says what is wrong with them and gives nothing then.
std::optional<Timeline::ArticleText> writtenAt(const QCommandLineParser &parser)
{
    Timeline::ArticleText article;
    const bool isZoneNamed = parser.isSet(u"timezone"_s);
    const QByteArray zoneName = isZoneNamed ? parser.value(u"timezone"_s).toLatin1() : QByteArray("UTC");
    QTimeZone zone(zoneName);
    // A name that Qt does not know may still be valid, as a rule of POSIX that nobody meant.
    if (!zone.isValid() || !QTimeZone::isTimeZoneIdAvailable(zoneName)) {
        printError(
            Texts::tr("There is no time zone \"%1\"; one is Asia/Seoul.").arg(parser.value(u"timezone"_s)));
        return std::nullopt;
    }
    const QString at = parser.value(u"at"_s);
    QDateTime time = QDateTime::fromString(at, Qt::ISODate);
    article.publishedHasTime = at.contains(u':');
    if (!time.isValid()) {
        printError(
            Texts::tr("--at takes a time such as 2023-01-29T21:00:00+09:00 or a day such as 2023-01-29."));
        return std::nullopt;
    }
    if (!article.publishedHasTime)
        time = time.date().startOfDay(QTimeZone::utc());
    else if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), zone);
    else if (!isZoneNamed && time.timeSpec() == Qt::OffsetFromUTC)
        zone = QTimeZone(time.offsetFromUtc());
    article.published = time.toUTC();
    article.zone = zone;
    return article;
}

int explainFile(const QCommandLineParser &parser)
{
    std::optional<Timeline::ArticleText> article = writtenAt(parser);
    if (!article)
        return WrongUsage;
    const QString path = parser.value(u"text"_s);
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail({Error::Code::Unreadable,
                     Texts::tr("The file cannot be read (%1).").arg(file.errorString()), path});
    article->text = QString::fromUtf8(file.readAll());
    article->language = u"und"_s;
    return explain(*article, parser.isSet(u"json"_s));
}

int explainArticle(const QCommandLineParser &parser, const QString &id)
{
    const auto reader = Library::LibraryReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const auto article = (*reader)->article(id);
    if (!article)
        return fail(article.error());
    return explain(Timeline::ArticleText::of(*article), parser.isSet(u"json"_s));
}

int run(const QCommandLineParser &parser)
{
    const QStringList ids = parser.positionalArguments();
    const bool isFile = parser.isSet(u"text"_s);
    if (isFile != ids.isEmpty() || isFile != parser.isSet(u"at"_s) ||
        (!isFile && parser.isSet(u"timezone"_s))) {
        printError(Texts::tr("Usage: dateline explain ID, or dateline explain --text FILE --at TIME"));
        return WrongUsage;
    }
    return isFile ? explainFile(parser) : explainArticle(parser, ids.constFirst());
}

} // namespace

Command explainCommand()
{
    return {u"explain"_s,
            Texts::tr(
                "Shows the names, dates, places and events that are found in an article, and by which rule."),
            u"[ID]"_s,
            {{u"text"_s, Texts::tr("Reads this file (UTF-8) instead of an article; - for standard input."),
              u"FILE"_s},
             {u"at"_s, Texts::tr("When the file's text was written."), u"TIME"_s},
             {u"timezone"_s, Texts::tr("Where it was written, as Asia/Seoul; UTC when it is not said."),
              u"ZONE"_s}},
            0,
            1,
            &run};
}

} // namespace Dateline::App
