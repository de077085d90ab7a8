// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationtable.h"

#include "search/folding.h"
#include "timeline/names/chinese/organisationdata.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

namespace {

std::optional<OrganisationUse> useCalled(const QString &word)
{
    static const QHash<QString, OrganisationUse> uses{{u"body"_s, OrganisationUse::Body},
                                                      {u"media"_s, OrganisationUse::Media},
                                                      {u"common"_s, OrganisationUse::Common},
                                                      {u"generic"_s, OrganisationUse::Generic},
                                                      {u"army"_s, OrganisationUse::Army}};
    const auto use = uses.constFind(word);
    return use == uses.constEnd() ? std::nullopt : std::optional(*use);
}

bool isOneBody(OrganisationUse use)
{
    return use == OrganisationUse::Body || use == OrganisationUse::Media;
}

} // namespace

const OrganisationTable &OrganisationTable::builtIn()
{
    static const OrganisationTable table = fromBytes(organisationBytes());
    return table;
}

OrganisationTable OrganisationTable::fromBytes(const QByteArray &bytes)
{
    OrganisationTable table;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        const std::optional<OrganisationUse> use = useCalled(fields.constFirst());
        if (!use || fields.size() < 3)
            continue;
        const QStringList chinese = fields[2].split(u'|', Qt::SkipEmptyParts);
        const QStringList latin = fields.value(3).split(u'|', Qt::SkipEmptyParts);
        qint32 organisation = -1;
        if (isOneBody(*use) && !(chinese + latin).isEmpty()) {
            organisation = qint32(table.m_codes.size());
            table.m_codes.append(u"organisation:"_s + (latin + chinese).constFirst());
        }
        for (const QString &name : chinese + latin)
            table.add(name, *use, organisation);
    }
    return table;
}

void OrganisationTable::add(const QString &name, OrganisationUse use, qint32 organisation)
{
    const QString folded = Search::folded(name);
    if (folded.size() < 2 || m_numbers.contains(folded))
        return;
    const auto number = qint32(m_names.size());
    m_numbers.insert(folded, number);
    m_names.append(folded);
    m_uses.push_back(use);
    m_owners.push_back(organisation);
    if (name[0].unicode() < 0x250)
        m_spellings.insert(number, name);
}

qint32 organisationOf(QStringView foldedName)
{
    const OrganisationTable &table = OrganisationTable::builtIn();
    const qint32 name = table.numberOf(foldedName.toString());
    return name < 0 ? -1 : table.organisationOf(name);
}

QString organisationCode(QStringView name)
{
    return OrganisationTable::builtIn().code(organisationOf(Search::folded(name)));
}

} // namespace Dateline::Timeline
