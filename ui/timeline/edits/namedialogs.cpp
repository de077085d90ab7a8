// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/namedialogs.h"

#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "timeline/edits/entitychoice.h"
#include "timeline/edits/entityfield.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Timeline::CatalogueEntry;
using Timeline::CataloguePointer;

namespace {

constexpr int mostAliases = 6;
constexpr int roomForOffers = 230; ///< Beneath a field, for the names to choose from.

constexpr int mostRows = 10; ///< Of a list of names, before it scrolls.

/// A name as the text of a button, where "&" makes a key.
QString buttonText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

RenameDialog::RenameDialog(const CatalogueEntry &entry, QWidget *parent)
    : EditDialog(parent)
    , m_name(new QComboBox(this))
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->addItem(entry.entity.name);
    m_name->addItems(entry.aliases);
    m_name->lineEdit()->selectAll();
    QLabel *label = addField(m_name);
    QLabel *hint = addText(true);
    content()->addStretch(1);
    const auto check = [this, name = entry.entity.name] {
        this->name().isEmpty() || this->name() == name ? setIncomplete() : setComplete();
    };
    connect(m_name, &QComboBox::currentTextChanged, this, check);
    Support::translated(this, [this, label, hint, check] {
        setWindowTitle(tr("Rename"));
        label->setText(tr("&Name to show:"));
        m_name->setAccessibleName(tr("Name to show"));
        hint->setText(tr("Articles keep the names that they use. All of them are still found."));
        setAcceptText(tr("&Rename"));
        check();
    });
    m_name->setFocus();
}

QString RenameDialog::name() const
{
    return m_name->currentText().simplified();
}

CompareDialog::CompareDialog(const CataloguePointer &catalogue, qint64 entity, QWidget *parent)
    : EditDialog(parent)
    , m_other(new EntityField(catalogue, this))
{
    m_other->setRules({{}, {entity}});
    QLabel *label = addField(m_other);
    label->setTextFormat(Qt::PlainText);
    QLabel *hint = addText(true);
    content()->addStretch(1);
    setMinimumHeight(roomForOffers + sizeHint().height());
    connect(m_other, &EntityField::entityChanged, this, &CompareDialog::check);
    connect(m_other, &QLineEdit::textChanged, this, &CompareDialog::check);
    Support::translated(this, [this, label, hint, name = catalogue->entry(entity)->entity.name] {
        setWindowTitle(tr("Compare Timelines"));
        label->setText(tr("%1, side by side with:").arg(name));
        hint->setText(tr("One axis of time, and what both have in common stands out."));
        m_other->setPlaceholderText(tr("Another name"));
        m_other->setAccessibleName(label->text());
        setAcceptText(tr("&Compare"));
        check();
    });
    m_other->setFocus();
}

void CompareDialog::check()
{
    if (m_other->entity())
        setComplete();
    else
        setIncomplete(m_other->hasChoices() ? QString() : tr("Nothing in the library has this name."));
}

qint64 CompareDialog::entity() const
{
    return m_other->entity();
}

SplitDialog::SplitDialog(const CataloguePointer &catalogue, qint64 entity, QWidget *parent)
    : EditDialog(parent)
{
    QLabel *question = addText();
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tight);
    const QList<qint64> names = catalogue->namesOf(entity);
    for (const qint64 number : names) {
        auto *box = new QCheckBox(list);
        connect(box, &QCheckBox::toggled, this, &SplitDialog::check);
        column->addWidget(box);
        m_names.append({number, box});
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(list);
    area->setMinimumHeight(std::min(int(names.size()), mostRows) *
                           (m_names.constFirst().box->sizeHint().height() + Metrics::tight));
    content()->addWidget(area, 1);
    const QString shown = catalogue->entry(entity)->entity.name;
    Support::translated(this, [this, question, shown, catalogue] {
        setWindowTitle(tr("Split Off Names"));
        question->setText(tr("Which of these names are not %1, but somebody or something else?").arg(shown));
        for (const Choice &choice : std::as_const(m_names)) {
            const auto name = catalogue->name(choice.name);
            //: A name, and how many articles use it.
            // One that is only short for another is in no article by itself.
            const QString text = name.articles > 0
                                     ? tr("%1 (%Ln article(s))", nullptr, name.articles).arg(name.text)
                                     : name.text;
            choice.box->setText(buttonText(text));
            choice.box->setAccessibleDescription(question->text());
        }
        setAcceptText(tr("&Split Off"));
        check();
    });
    // Rather a rare name is wrong than a frequent one.
    m_names.constLast().box->setFocus();
}

void SplitDialog::check()
{
    const qsizetype marked = names().size();
    if (marked == m_names.size())
        setIncomplete(tr("At least one name stays what it is."));
    else if (marked == 0)
        setIncomplete();
    else
        setComplete();
}

QList<qint64> SplitDialog::names() const
{
    QList<qint64> marked;
    for (const Choice &choice : m_names) {
        if (choice.box->isChecked())
            marked.append(choice.name);
    }
    return marked;
}

MergeDialog::MergeDialog(const CataloguePointer &catalogue, const QList<qint64> &entities, QWidget *parent)
    : EditDialog(parent)
    , m_catalogue(catalogue)
    , m_given(entities)
{
    if (entities.size() == 1) {
        m_other = new EntityField(catalogue, this);
        m_other->setRules({{catalogue->entry(entities[0])->entity.kind}, entities});
        m_otherLabel = addField(m_other);
        connect(m_other, &EntityField::entityChanged, this, &MergeDialog::showEntities);
        setMinimumHeight(roomForOffers + sizeHint().height());
    }
    m_question = addText();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Metrics::gap);
    content()->addLayout(m_rows);
    content()->addStretch(1);
    Support::translated(this, [this] { setTexts(); });
    if (m_other)
        m_other->setFocus();
}

void MergeDialog::setTexts()
{
    setWindowTitle(tr("Merge Names"));
    if (m_other) {
        m_otherLabel->setTextFormat(Qt::PlainText);
        m_otherLabel->setText(
            tr("%1 is the same as:").arg(m_catalogue->entry(m_given.constFirst())->entity.name));
        m_other->setPlaceholderText(tr("Another name"));
        m_other->setAccessibleName(m_otherLabel->text());
    }
    m_question->setText(tr("Shown by this name from then on:"));
    setAcceptText(tr("&Merge"));
    showEntities();
}

QList<qint64> MergeDialog::entities() const
{
    QList<qint64> all = m_given;
    if (m_other && m_other->entity())
        all.append(m_other->entity());
    return all;
}

QString MergeDialog::shownName() const
{
    const QAbstractButton *chosen = m_names ? m_names->checkedButton() : nullptr;
    return chosen ? chosen->property("name").toString() : QString();
}

void MergeDialog::showEntities()
{
    const QString chosen = shownName();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    delete m_names;
    m_names = new QButtonGroup(this);
    const QList<qint64> all = entities();
    m_question->setVisible(all.size() > 1);
    if (all.size() < 2) {
        setIncomplete();
        return;
    }
    const QString own = m_catalogue->mergedName(all);
    bool hasOwn = false;
    for (const qint64 number : all) {
        const CatalogueEntry &entry = *m_catalogue->entry(number);
        const QString aliases = EntityTexts::aliases(entry, mostAliases);
        addName(entry.entity.name,
                EntityTexts::kindAndCount(entry) + (aliases.isEmpty() ? u""_s : u"\n"_s) + aliases);
        hasOwn = hasOwn || entry.entity.name == own;
    }
    if (!hasOwn)
        addName(own, tr("The most frequent name of all"));
    for (QAbstractButton *button : m_names->buttons()) {
        const QString name = button->property("name").toString();
        if (name == chosen || (chosen.isEmpty() && name == own))
            button->setChecked(true);
    }
    if (!m_names->checkedButton())
        m_names->buttons().constFirst()->setChecked(true);
    setComplete();
    Support::followParentPalette(this);
    if (isVisible())
        resize(width(), std::max(height(), layout()->heightForWidth(width())));
}

void MergeDialog::addName(const QString &name, const QString &details)
{
    auto *row = new QWidget(this);
    auto *button = new QRadioButton(buttonText(name), row);
    button->setProperty("name", name);
    button->setAccessibleDescription(details);
    QFont font = button->font();
    font.setWeight(QFont::DemiBold);
    button->setFont(font);
    auto *label = new QLabel(details, row);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setFont(Support::scaledFont(label->font(), Support::TypeScale::small));
    label->setIndent(Metrics::section);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(button);
    column->addWidget(label);
    m_names->addButton(button);
    m_rows->addWidget(row);
}

} // namespace Dateline::TimelinePanel
