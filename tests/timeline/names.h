// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/identity/catalogue.h"
#include "timeline/identity/identity.h"

#include <QList>
#include <QString>

namespace Dateline::Test {

/// Names of a small archive and what is said of them, by their texts.
class Names
{
public:
    /// A name that so many articles have; of a person unless said otherwise.
    qint64 add(const QString &text, int articles = 1,
               Timeline::EntityKind kind = Timeline::EntityKind::Person, const QString &place = {});
    void same(const QString &first, const QString &second, int articles = 1,
              const QByteArray &rule = "apposition",
              Timeline::Strength strength = Timeline::Strength::Strong);
    void shortForm(const QString &first, const QString &second, int articles);
    void different(const QString &first, const QString &second, int articles = 1);

    /// Resolves, and takes over what comes out as what was so far.
    const Timeline::Identities &resolve();
    qint64 entity(const QString &text) const;
    bool areOne(const QString &first, const QString &second) const;
    bool areSuggested(const QString &first, const QString &second) const;
    bool areDoubted(const QString &first, const QString &second) const;

    Timeline::CatalogueSource source(const QList<Timeline::Edit> &edits = {}) const;
    Timeline::NameReference reference(const QString &text) const;

    QList<Timeline::NameNode> nodes;
    QList<Timeline::NameEvidence> evidence;
    Timeline::Identities found;

private:
    qint64 number(const QString &text) const;
};

/// An edit of names with an id of its own: the number in hexadecimal.
Timeline::Edit editOf(Timeline::Edit::Kind kind, int number, const QList<Timeline::NameReference> &names = {},
                      const QList<Timeline::NameReference> &others = {});

} // namespace Dateline::Test
