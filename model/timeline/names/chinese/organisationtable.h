// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Dateline::Timeline {

/// How a name of the table is used.
enum class OrganisationUse : quint8 {
    Body,    ///< Of one organisation in the world.
    Media,   ///< The same; no name where it is only credited.
    Common,  ///< A whole name that several organisations have.
    Generic, ///< What many states call theirs; goes with a place before it.
    Army,    ///< The same, and nothing without a place.
};

/// What resources/gazetteer/organisations.tsv knows. Any thread.
class OrganisationTable
{
public:
    static const OrganisationTable &builtIn();
    /// Lines that are none are left out.
    static OrganisationTable fromBytes(const QByteArray &bytes);

    /// All names, folded, each once; a name's number is its place here.
    const QStringList &names() const { return m_names; }
    OrganisationUse useOf(qint32 name) const { return m_uses[size_t(name)]; }
    /// The organisation that the name stands for; -1 when several may be meant.
    qint32 organisationOf(qint32 name) const { return m_owners[size_t(name)]; }
    /// A Latin name as it is written, to tell WHO and who; empty for a Chinese one.
    QString spelling(qint32 name) const { return m_spellings.value(name); }
    /// The number of a folded name; -1 when it is not here.
    qint32 numberOf(const QString &foldedName) const { return m_numbers.value(foldedName, -1); }
    /// "organisation:NATO", the same in every build.
    QString code(qint32 organisation) const { return m_codes.value(organisation); }

private:
    void add(const QString &name, OrganisationUse use, qint32 organisation);

    QStringList m_names;
    std::vector<OrganisationUse> m_uses;
    std::vector<qint32> m_owners;
    QHash<qint32, QString> m_spellings;
    QHash<QString, qint32> m_numbers;
    QStringList m_codes; ///< Of each organisation.
};

/// The organisation of the table that has this name, folded (Search::folded()); -1 for none or several.
qint32 organisationOf(QStringView foldedName);

/// What names of one organisation have in common in every article and build ("organisation:NATO" for 北約,
/// 北大西洋公約組織 and NATO); empty for names that the table lacks or that several organisations have.
QString organisationCode(QStringView name);

} // namespace Dateline::Timeline
