// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/sourcezone.h"

#include "article/sourcetable.h"

#include <QHash>
#include <QUrl>

#include <unicode/locid.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <memory>

namespace Dateline {

using namespace Qt::StringLiterals;

namespace {

struct ZoneOfHosts
{
    const char *zone; ///< IANA time zone id.
    const char16_t
        *domains; ///< Of outlets, or of a country, separated by blanks; each covers its subdomains.
};

/// Where the newsroom keeps its clock. An outlet's row comes before that of its country's domain; countries
/// with more zones than one stand here only with outlets.
constexpr ZoneOfHosts table[] = {
    {"Asia/Taipei",
     u"tw focustaiwan.tw haixia-news.example ettoday.net storm.mg upmedia.mg udn.com ltn.com.tw "
     "twreporter.org thenewslens.com chinatimes.com setn.com taipeitimes.com"},
    {"Asia/Hong_Kong", u"hk scmp.com theinitium.com mingpao.com hk01.com hongkongfp.com hkcnews.com on.cc "
                       "thestandnews.com stheadline.com singtao.com appledaily.com xingang-online.example"},
    {"Asia/Singapore", u"sg zaobao.com straitstimes.com channelnewsasia.com"},
    {"Asia/Shanghai", u"cn xinhuanet.com huanqiu.com chinanews.com cctv.com cgtn.com caixin.com "
                      "caixinglobal.com infzm.com jiemian.com ifeng.com solidot.org allnow.com "
                      "changhe.example chenxing-daily.example"},
    {"Asia/Tokyo", u"jp asahi.com nikkei.com sankei.com kyodonews.net jiji.com"},
    {"Asia/Seoul", u"kr chosun.com joins.com donga.com koreaherald.com"},
    {"Asia/Kolkata", u"in ptinews.com thehindu.com indiatimes.com"},
    {"Asia/Qatar", u"qa aljazeera.com aljazeera.net"},
    {"Australia/Sydney", u"abc.net.au sbs.com.au"},
    {"Europe/London", u"uk bbc.com bbc.in theguardian.com ft.com ftchinese.com economist.com "
                      "thetimes.com sky.com meridian-post.example harbour-wire.example"},
    {"Europe/Berlin", u"de dw.com faz.net dpa.com"},
    {"Europe/Paris", u"rfi.fr france24.com afp.com lemonde.fr lefigaro.fr liberation.fr euronews.com"},
    {"Europe/Rome", u"it bitterwinter.org"},
    {"Europe/Madrid", u"elpais.com efe.com"},
    {"Europe/Zurich", u"ch"},
    {"Europe/Vienna", u"at"},
    {"Europe/Oslo", u"no nordlys-dispatch.example"},
    {"Europe/Stockholm", u"se"},
    {"Europe/Warsaw", u"pl"},
    {"Europe/Prague", u"cz rferl.org svoboda.org"},
    {"Europe/Kyiv", u"ua ukrinform.net kyivindependent.com radiosvoboda.org"},
    {"Europe/Moscow", u"rt.com tass.com tass.ru ria.ru interfax.ru interfax.com sputniknews.com"},
    {"Europe/Riga", u"lv meduza.io"},
    {"America/Toronto", u"cbc.ca theglobeandmail.com"},
    {"America/New_York",
     u"voachinese.com voanews.com voacantonese.com rfa.org nytimes.com nytstyle.com wsj.com bloomberg.com "
     "washingtonpost.com cnn.com foxnews.com nbcnews.com cbsnews.com abcnews.go.com npr.org pbs.org cnbc.com "
     "usatoday.com apnews.com ap.org upi.com politico.com axios.com time.com foreignpolicy.com "
     "foreignaffairs.com thediplomat.com newyorker.com theatlantic.com epochtimes.com theepochtimes.com "
     "ntdtv.com ntd.com worldjournal.com secretchina.com"},
    {"America/Los_Angeles", u"latimes.com chinadigitaltimes.net"},
};

/// Ids that older tables of time zones have under another name.
QTimeZone knownZone(QByteArrayView id)
{
    const QTimeZone zone(id.toByteArray());
    return !zone.isValid() && id == "Europe/Kyiv" ? QTimeZone(QByteArrayLiteral("Europe/Kiev")) : zone;
}

/// The zone of each domain.
QHash<QStringView, const char *> zonesOfDomains()
{
    QHash<QStringView, const char *> zones;
    for (const ZoneOfHosts &row : table) {
        for (const QStringView domain : QStringView(row.domains).tokenize(u' ')) {
            if (!zones.contains(domain))
                zones.insert(domain, row.zone);
        }
    }
    return zones;
}

QTimeZone zoneOfHost(QStringView host)
{
    static const QHash<QStringView, const char *> zones = zonesOfDomains();
    for (;;) {
        if (const auto zone = zones.constFind(host); zone != zones.cend())
            return knownZone(*zone);
        const qsizetype dot = host.indexOf(u'.');
        if (dot < 0)
            return {};
        host = host.mid(dot + 1);
    }
}

QTimeZone zoneOfOutlet(const Outlet *outlet)
{
    if (!outlet || outlet->platform)
        return {};
    const QStringView hosts(outlet->hosts);
    for (const QStringView host : hosts.tokenize(u' ', Qt::SkipEmptyParts)) {
        const QTimeZone zone = zoneOfHost(host);
        if (zone.isValid())
            return zone;
    }
    return {};
}

} // namespace

QTimeZone sourceZone(const QString &address, const QString &source)
{
    const QString host = QUrl(address).host().toLower();
    const Outlet *outlet = host.isEmpty() ? nullptr : outletOfHost(host);
    // A platform's host says nothing of who wrote there.
    const QTimeZone zone = host.isEmpty() || (outlet && outlet->platform) ? QTimeZone() : zoneOfHost(host);
    return zone.isValid() ? zone : zoneOfOutlet(outletOfName(source));
}

QString zoneCity(const QTimeZone &zone, const QLocale &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray language = locale.bcp47Name().toLatin1();
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(
        icu::Locale::forLanguageTag(language.constData(), status), status));
    if (U_FAILURE(status) || !names)
        return u"UTC"_s;
    const QString id = QString::fromLatin1(zone.id());
    icu::UnicodeString city;
    names->getExemplarLocationName(
        icu::UnicodeString(reinterpret_cast<const char16_t *>(id.utf16()), int(id.size())), city);
    const bool hasCity =
        !city.isEmpty() && !city.isBogus() && zone.id() != "UTC" && !id.startsWith("Etc/"_L1);
    return hasCity ? QString::fromUtf16(city.getBuffer(), city.length()) : u"UTC"_s;
}

} // namespace Dateline
