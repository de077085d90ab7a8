// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/userplaces.h"

#include "search/folding.h"
#include "timeline/places/gazetteerwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qsizetype longestName = 100;
constexpr qsizetype mostProblems = 100; ///< More of them say nothing new.

/// Reads one table. Errors of a line are sentences.
class TableReader
{
public:
    explicit TableReader(const Gazetteer &builtIn)
        : m_builtIn(builtIn)
    {
    }

    void read(const QByteArray &table)
    {
        int number = 0;
        for (QByteArray line : table.split('\n')) {
            ++number;
            if (number == 1 && line.startsWith("\xef\xbb\xbf"))
                line.remove(0, 3);
            if (line.endsWith('\r'))
                line.chop(1);
            if (line.trimmed().isEmpty() || line.startsWith('#'))
                continue;
            if (const QString reason = readLine(line, number); !reason.isEmpty())
                refuse(number, reason);
        }
        if (m_refused > mostProblems)
            m_problems.append(
                {0, Texts::tr("%Ln more lines are wrong.", nullptr, int(m_refused - mostProblems))});
    }

    UserPlaces result()
    {
        UserPlaces places{m_builtIn, m_writer.count(), 0, m_problems};
        if (places.count == 0)
            return places;
        places.gazetteer = m_builtIn.with(Gazetteer::fromBytes(m_writer.bytes()), m_writer.names());
        for (const char byte : m_hash.result().first(5))
            places.fingerprint = places.fingerprint << 8 | quint8(byte);
        places.fingerprint = std::max<qint64>(places.fingerprint, 1);
        return places;
    }

private:
    void refuse(int line, const QString &reason)
    {
        if (++m_refused <= mostProblems)
            m_problems.append({line, reason});
    }

    /// Why it cannot be used; empty when it can.
    QString readLine(const QByteArray &line, int number)
    {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(line);
        if (decoder.hasError())
            return Texts::tr("The line is not UTF-8.");
        const QStringList fields = text.split(u'\t');
        if (fields.size() < 5 || fields.size() > 7)
            return Texts::tr(
                       "The line has %1 fields, where 5 to 7 are wanted, parted by tabs: kind, country, "
                       "latitude, longitude, English names, Chinese names, Simplified Chinese names.")
                .arg(fields.size());
        Place place;
        if (const QString reason = readFacts(fields, &place); !reason.isEmpty())
            return reason;
        QStringList names;
        if (const QString reason = readNames(fields, &place, &names); !reason.isEmpty())
            return reason;
        place.code = codeFor(&place, names);
        const QString &shown = place.english.isEmpty() ? place.traditional : place.english;
        const QString key = place.code.isEmpty() ? shown : place.code;
        if (const auto earlier = m_lines.constFind(key); earlier != m_lines.cend())
            return Texts::tr(
                       "\"%1\" is on line %2 already. Of two places with one name each needs another name "
                       "before it, such as \"Springfield (Ohio)|Springfield\".")
                .arg(shown)
                .arg(*earlier);
        m_lines.insert(key, number);
        m_writer.add(place, names);
        m_hash.addData(text.toUtf8());
        m_hash.addData(QByteArrayView("\n"));
        return {};
    }

    static QString readFacts(const QStringList &fields, Place *place)
    {
        static const QStringList kinds{u"continent"_s, u"region"_s,   u"sea"_s,   u"country"_s, u"state"_s,
                                       u"island"_s,    u"mountain"_s, u"river"_s, u"city"_s,    u"site"_s};
        const qsizetype kind = kinds.indexOf(fields[0].trimmed());
        if (kind < 0)
            return Texts::tr("\"%1\" is no kind of place; these are: %2.")
                .arg(fields[0].trimmed(), kinds.join(u", "_s));
        place->kind = PlaceKind(kind);
        place->country = fields[1].trimmed();
        const auto isLetter = [](QChar unit) { return unit >= u'A' && unit <= u'Z'; };
        if (!place->country.isEmpty() &&
            (place->country.size() != 2 || !std::ranges::all_of(place->country, isLetter)))
            return Texts::tr("\"%1\" is no country; its two letters are wanted, such as KR, or nothing.")
                .arg(place->country);
        const std::optional<double> latitude = degrees(fields[2], 90);
        if (!latitude)
            return Texts::tr("\"%1\" is no latitude; degrees from -90 to 90 are wanted.").arg(fields[2]);
        const std::optional<double> longitude = degrees(fields[3], 180);
        if (!longitude)
            return Texts::tr("\"%1\" is no longitude; degrees from -180 to 180 are wanted.").arg(fields[3]);
        place->latitude = *latitude;
        place->longitude = *longitude;
        return {};
    }

    static std::optional<double> degrees(const QString &text, double most)
    {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber && std::isfinite(number) && std::abs(number) <= most ? std::optional(number)
                                                                             : std::nullopt;
    }

    static QString readNames(const QStringList &fields, Place *place, QStringList *names)
    {
        const auto namesIn = [&fields](qsizetype field) {
            QStringList all;
            for (const QString &name : fields.value(field).split(u'|')) {
                if (!name.trimmed().isEmpty())
                    all.append(name.simplified());
            }
            return all;
        };
        const QStringList english = namesIn(4);
        const QStringList chinese = namesIn(5);
        const QStringList simplified = namesIn(6);
        *names = english + chinese + simplified;
        if (names->isEmpty())
            return Texts::tr("The line has no name.");
        for (const QString &name : std::as_const(*names)) {
            const qsizetype size = Search::folded(name).size();
            if (size < 2 || size > longestName)
                return Texts::tr("The name \"%1\" is too short or too long; 2 to %2 characters are wanted.")
                    .arg(name.left(longestName))
                    .arg(longestName);
        }
        place->english = english.value(0);
        place->traditional = chinese.value(0, simplified.value(0));
        place->simplified = simplified.value(0, Search::folded(place->traditional));
        return {};
    }

    /// That of the built-in place that it adds names to: one of a like kind by one of its names, where it is.
    QString codeFor(Place *place, const QStringList &names) const
    {
        constexpr double around = 0.3;
        if (place->kind == PlaceKind::Country && !place->country.isEmpty())
            return u"country:"_s + place->country;
        for (const QString &name : names) {
            for (const qint32 number : m_builtIn.placesOf(m_builtIn.nameNumber(Search::folded(name)))) {
                const Place known = m_builtIn.place(number);
                if (known.kind != place->kind || known.country != place->country ||
                    std::abs(known.latitude - place->latitude) > around ||
                    std::abs(known.longitude - place->longitude) > around)
                    continue;
                place->population = known.population;
                place->isCapital = known.isCapital;
                if (place->english.isEmpty() || !known.code.startsWith(QLatin1StringView("geonames:")))
                    place->english = known.english;
                return known.code;
            }
        }
        return {};
    }

    const Gazetteer &m_builtIn;
    GazetteerWriter m_writer;
    QHash<QString, int> m_lines; ///< Of each place.
    QList<TableProblem> m_problems;
    qsizetype m_refused = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

UserPlaces readUserPlaces(const QByteArray &table, const Gazetteer &builtIn)
{
    TableReader reader(builtIn);
    reader.read(table);
    return reader.result();
}

} // namespace Dateline::Timeline
