// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articledate.h"

#include "bodydate.h"
#include "datereader.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr qint64 epochLimit = 32'503'680'000'000; // the year 3000

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleParser)
};

DecidedDate decided(const ReadDate &date, DateOrigin origin)
{
    return {date.moment, date.hasTime, origin, {}};
}

std::optional<ReadDate> epochDate(const DateEvidence &evidence, QStringList &doubts)
{
    if (!evidence.epoch)
        return std::nullopt;
    ReadDate date;
    date.hasTime = true;
    if (std::abs(*evidence.epoch) < epochLimit)
        date.moment = QDateTime::fromMSecsSinceEpoch(*evidence.epoch, Qt::UTC);
    if (isPlausible(date.moment))
        return date;
    doubts.append(Texts::tr("The time in the comment on top is out of range; it was not used."));
    return std::nullopt;
}

std::optional<ReadDate> numericDate(const QString &written)
{
    bool isNumber = false;
    const qint64 number = written.toLongLong(&isNumber);
    if (!isNumber || (written.size() != 10 && written.size() != 13))
        return readNameDate(written); // 20230129, 20230129123408
    ReadDate date;
    date.hasTime = true;
    date.moment = QDateTime::fromMSecsSinceEpoch(written.size() == 13 ? number : number * 1000, Qt::UTC);
    return date;
}

std::optional<ReadDate> frontMatterDate(const DateEvidence &evidence, QStringList &doubts)
{
    const QString written = evidence.frontMatter.trimmed();
    if (written.isEmpty())
        return std::nullopt;
    auto date = readDate(written);
    if (!date)
        date = numericDate(written);
    if (date && isPlausible(date->moment))
        return date;
    doubts.append(Texts::tr("The front matter's date \"%1\" could not be used.").arg(written.left(60)));
    return std::nullopt;
}

/// The more precise of the front matter's date and the comment's, when they agree.
DecidedDate reconciled(const ReadDate &frontMatter, const ReadDate &epoch)
{
    const qint64 distance = std::llabs(frontMatter.moment.secsTo(epoch.moment));
    if (!frontMatter.hasTime && distance <= 2 * secondsOfDay) {
        const bool sameDay = frontMatter.moment.date() == epoch.moment.date();
        return decided(epoch, sameDay ? DateOrigin::FrontMatter : DateOrigin::EpochComment);
    }
    DecidedDate result = decided(frontMatter, DateOrigin::FrontMatter);
    if (distance > 2 * secondsOfDay)
        result.doubts.append(Texts::tr("The front matter's date and the comment on top disagree (%1 and %2); "
                                       "the front matter's was taken.")
                                 .arg(frontMatter.moment.date().toString(Qt::ISODate),
                                      epoch.moment.date().toString(Qt::ISODate)));
    return result;
}

/// The date of the file's name, else of the nearest folder whose name is one.
std::optional<ReadDate> pathDate(const QString &path)
{
    const auto names = QStringView(path).split(u'/');
    for (auto name = names.crbegin(); name != names.crend(); ++name) {
        const auto date = readNameDate(*name);
        if (date && isPlausible(date->moment))
            return date;
    }
    return std::nullopt;
}

DecidedDate best(const DateEvidence &evidence, QStringList &doubts)
{
    const auto frontMatter = frontMatterDate(evidence, doubts);
    const auto epoch = epochDate(evidence, doubts);
    if (frontMatter && epoch)
        return reconciled(*frontMatter, *epoch);
    if (frontMatter)
        return decided(*frontMatter, DateOrigin::FrontMatter);
    if (epoch)
        return decided(*epoch, DateOrigin::EpochComment);
    if (const auto page = readDate(evidence.page); page && isPlausible(page->moment))
        return decided(*page, DateOrigin::BodyHead);
    if (const auto body = findBodyDate(evidence.body))
        return decided(*body, DateOrigin::BodyHead);
    if (const auto name = pathDate(evidence.path))
        return decided(*name, DateOrigin::FileName);
    return {};
}

} // namespace

DecidedDate decideDate(const DateEvidence &evidence)
{
    QStringList doubts;
    DecidedDate result = best(evidence, doubts);
    result.doubts = doubts + result.doubts;
    if (result.origin == DateOrigin::None)
        result.doubts.append(Texts::tr("No date was found."));
    return result;
}

} // namespace Dateline
