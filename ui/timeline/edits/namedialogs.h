// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/editdialog.h"
#include "timeline/models/timelinecontent.h"

#include <QList>
#include <QString>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace Dateline::TimelinePanel {

class EntityField;

/// Asks for the name that an entity is shown by: one of its names, or another.
class RenameDialog : public EditDialog
{
    Q_OBJECT

public:
    RenameDialog(const Timeline::CatalogueEntry &entry, QWidget *parent = nullptr);

    QString name() const;

private:
    QComboBox *m_name;
};

/// Asks with whose timeline another one is to be compared.
class CompareDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `entity` has to be in `catalogue`.
    CompareDialog(const Timeline::CataloguePointer &catalogue, qint64 entity, QWidget *parent = nullptr);

    /// The number of the other one.
    qint64 entity() const;

private:
    void check();

    EntityField *m_other;
};

/// Asks which of the names of an entity are somebody else.
class SplitDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `entity` has to be one of `catalogue`, with two names at least.
    SplitDialog(const Timeline::CataloguePointer &catalogue, qint64 entity, QWidget *parent = nullptr);

    /// Numbers of names, as the catalogue has them.
    QList<qint64> names() const;

private:
    struct Choice
    {
        qint64 name;
        QCheckBox *box;
    };

    void check();

    QList<Choice> m_names;
};

/// Shows what would be one, and asks by which name; of one alone it asks first what it is the same as.
class MergeDialog : public EditDialog
{
    Q_OBJECT

public:
    /// All of `entities`, at least one, have to be in `catalogue`.
    MergeDialog(const Timeline::CataloguePointer &catalogue, const QList<qint64> &entities,
                QWidget *parent = nullptr);

    /// What is one.
    QList<qint64> entities() const;
    /// The name that the whole is to be shown by.
    QString shownName() const;

private:
    void setTexts();
    void showEntities();
    void addName(const QString &name, const QString &details);

    Timeline::CataloguePointer m_catalogue;
    QList<qint64> m_given;
    EntityField *m_other = nullptr; ///< For one alone.
    QLabel *m_otherLabel = nullptr;
    QLabel *m_question;
    QVBoxLayout *m_rows;
    QButtonGroup *m_names = nullptr;
};

} // namespace Dateline::TimelinePanel
