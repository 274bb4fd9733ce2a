"""Draws the workbooks of this folder: eighteen action plans, each kept as another office might keep one.

    python3 make-layouts.py [folder]      (needs openpyxl; the workbooks stand beside this file when no folder is named)

The workbooks are what the tests read; this says how they came about and lets one be changed. What each holds is written beside it
(NAME.txt), from a picture of its sheets and not from what the reader made of it.
"""

import datetime
import pathlib
import sys

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

HEAD = "1F3864"
BAND = "D9E2F3"
THIN = Border(*[Side(style="thin", color="999999")] * 4)
RED, AMBER, GREEN, BLUE, PURPLE, GREY, YELLOW = "FF0000", "FFC000", "92D050", "5B9BD5", "7030A0", "BFBFBF", "FFFF00"


def day(text):
    return datetime.date.fromisoformat(text)


class Drawing:
    """A sheet being drawn, row by row."""

    def __init__(self, sheet, row=1, column=1, widths=()):
        self.sheet, self.row, self.column = sheet, row, column
        for index, width in enumerate(widths):
            sheet.column_dimensions[get_column_letter(column + index)].width = width
        sheet.print_options.gridLines = True
        sheet.print_options.headings = True
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True

    def line(self, *cells, head=False, bold=False, fill=None, span=None, size=None):
        """Writes a row; None leaves a cell empty. A cell may be (value, colour) or (value, colour, number format)."""
        for index, each in enumerate(cells):
            value, colour, form = (*each, None, None)[:3] if isinstance(each, tuple) else (each, None, None)
            cell = self.sheet.cell(self.row, self.column + index)
            cell.value = value
            if form:
                cell.number_format = form
            elif isinstance(value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            shade = colour or (HEAD if head else fill)
            if shade:
                cell.fill = PatternFill("solid", start_color=shade)
            if head or bold or size:
                cell.font = Font(bold=True, color="FFFFFF" if head else None, size=size or 11)
            cell.border = THIN
        if span:
            self.merge(self.row, 0, self.row, span - 1)
        else:
            self.sheet.row_dimensions[self.row].height = 15 * max(map(self.lines_of, range(len(cells))))
        self.row += 1
        return self.row - 1

    def lines_of(self, index):
        """How many lines the text of a cell just written needs."""
        cell = self.sheet.cell(self.row, self.column + index)
        width = self.sheet.column_dimensions[get_column_letter(self.column + index)].width
        if cell.value is None or (index == 0 and cell.font.sz > 11):
            return 1
        return sum(1 + int(len(line) * 1.2 // width) for line in str(cell.value).split("\n"))

    def merge(self, top, left, bottom, right):
        self.sheet.merge_cells(
            start_row=top, start_column=self.column + left, end_row=bottom, end_column=self.column + right
        )

    def blank(self, rows=1):
        self.row += rows


def new_book(name):
    book = Workbook()
    book.active.title = name
    return book, book.active


def smart():
    """A SMART plan: the five letters head the columns."""
    book, sheet = new_book("Neglect")
    d = Drawing(sheet, widths=(28, 34, 30, 24, 26, 18, 20, 10))
    d.line("Northmoor Safeguarding Children Partnership", span=8, size=16)
    d.line("Neglect Strategy – SMART delivery plan, April 2023 to March 2024", span=8, bold=True)
    d.blank()
    d.line("Objective", "Specific – what exactly will we do?", "Measurable – how will we know it has worked?",
           "Achievable – what resources are needed?", "Relevant – which strategic aim does it serve?",
           "Time-bound – by when?", "Owner", "BRAG", head=True)
    top = d.line("Practitioners recognise neglect early", "Roll out the Graded Care Profile to all early help teams",
                 "80% of early help assessments use the tool", "Two trainers, £3,000", "Early help", "30 September 2023",
                 "Early Help Service Manager", ("G", GREEN))
    d.line(None, "Hold four lunchtime seminars on dental neglect", "40 attendees at each; feedback scores above 4",
           "None", "Early help", "31 December 2023", "Designated Nurse", ("A", AMBER))
    d.line(None, "Add a neglect prompt to the MASH checklist", "Prompt completed on 9 in 10 contacts", "System supplier",
           "Front door", "30 June 2023", "MASH Team Manager", ("B", BLUE))
    d.merge(top, 0, top + 2, 0)
    top = d.line("Children living with neglect are heard", "Commission a voice of the child film",
                 "Film shown in every secondary school", "£5,500", "Participation", "29 February 2024",
                 "Participation Officer", ("R", RED))
    d.line(None, "Ask ten families what helped", "Learning summary published", "Student placement", "Participation",
           "31 March 2024", "Quality Assurance Lead", ("G", GREEN))
    d.merge(top, 0, top + 1, 0)
    d.blank()
    d.line("BRAG key", bold=True)
    d.line(("Blue", BLUE), "Completed and evidenced")
    d.line(("Red", RED), "Not on target – explain why")
    d.line(("Amber", AMBER), "At risk of missing its date")
    d.line(("Green", GREEN), "On target")
    return book


def you_said_we_did():
    """You said, we will, we did: no reference numbers, groups of speakers across the width."""
    book, sheet = new_book("You Said We Did")
    d = Drawing(sheet, row=2, column=2, widths=(36, 40, 22, 18, 40, 10))
    d.line("YOU SAID, WE DID – voice of the child action plan 2022", span=6, size=14)
    d.blank()
    d.line("You said…", "So we will…", "Who will do it", "By when", "What we did", "Done?", head=True)
    d.line("Children in care", span=6, fill=BAND, bold=True)
    d.line("We don’t know who our social worker is", "Send every child a one-page profile of their worker",
           "Children in Care Team Manager", "Easter 2022", "Profiles sent to 143 children", "Yes")
    d.line("Meetings are at school and everyone stares", "Offer a choice of place for every review",
           "Independent Reviewing Officers", "From May 2022", "Choice offered in 60% of reviews so far", "Partly")
    d.line("Parents", span=6, fill=BAND, bold=True)
    d.line("Letters are full of jargon", "Rewrite the ten most used letters with parents", "Parents’ panel and Comms",
           "30th Sept 2022", None, "No")
    d.line("Nobody rings back", "Set a two-day call back standard", "Contact Centre Manager", "1 July 2022",
           "Standard set; monitored weekly", "Yes")
    d.line("Practitioners", span=6, fill=BAND, bold=True)
    d.line("Strategy meetings happen without health", "Share the daily meeting list with the health desk",
           "MASH Health Lead", "ASAP", None, "No")
    return book


def ofsted_strands():
    """An improvement plan after inspection: strands, inspectors' findings merged over their actions, three RAG columns by date."""
    book, sheet = new_book("Improvement Plan")
    d = Drawing(sheet, widths=(7, 30, 38, 22, 13, 13, 32, 9, 9, 9, 34))
    d.line("Eastvale Children’s Services – Improvement Plan following ILACS inspection (published 14 March 2022)", span=11, size=14)
    d.line("Senior Responsible Officer: Director of Children’s Services", span=11)
    d.line("Version 6 – updated for Improvement Board 12 January 2023", span=11)
    head = ("Ref", "Inspection finding", "Improvement action", "Accountable officer", "Start date", "End date",
            "Impact measure", "RAG Sept 22", "RAG Dec 22", "RAG Mar 23", "Progress update")
    d.line("STRAND A – LEADERSHIP AND MANAGEMENT", span=11, fill=BAND, bold=True)
    d.line(*head, head=True)
    top = d.line("A1", "Management oversight is inconsistent", "Every manager completes the supervision skills course",
                 "Principal Social Worker", day("2022-04-04"), day("2022-10-31"), "100% of managers trained",
                 ("Amber", AMBER), ("Green", GREEN), None, "47 of 52 managers have completed it")
    d.line("A2", None, "Monthly audit of supervision records", "Head of Quality Assurance", day("2022-05-02"),
           day("2023-03-31"), "85% of records graded good", ("Red", RED), ("Amber", AMBER), None,
           "Grading moved from 52% to 71%")
    d.merge(top, 1, top + 1, 1)
    d.line("A3", "Caseloads are too high in two teams", "Recruit eight permanent social workers", "Assistant Director",
           day("2022-04-04"), day("2022-12-30"), "Average caseload 16", ("Red", RED), ("Red", RED), None,
           "Five appointed; agency cover ends in May")
    d.line("STRAND B – HELP AND PROTECTION", span=11, fill=BAND, bold=True)
    d.line(*head, head=True)
    d.line("B1", "Thresholds are not understood by partners", "Relaunch the threshold document with case examples",
           "MASH Service Manager", day("2022-06-01"), day("2022-07-29"), "Fewer than 10% of contacts sent back",
           ("Green", GREEN), ("Green", GREEN), None, "Relaunched at three events")
    d.line("B2", "Children’s plans are not SMART", "Introduce the plan template and coach each team", "Practice Lead",
           day("2022-09-05"), day("2023-02-28"), "Dip sample: 8 of 10 plans SMART", ("White", None), ("Amber", AMBER), None,
           None)
    d.blank()
    d.line("Signed off by the Improvement Board on 20 January 2023", span=11)
    return book


def jtai():
    """A joint inspection plan: a header of two rows, each group named by a question."""
    book, sheet = new_book("JTAI plan")
    d = Drawing(sheet, widths=(6, 28, 36, 16, 24, 15, 15, 32, 9, 36))
    d.line("JTAI Action Plan: response to criminal exploitation of children", span=10, size=14)
    d.line("What", None, None, "Who", None, "When", None, "How well", None, None, head=True)
    d.merge(d.row - 1, 0, d.row - 1, 2)
    d.merge(d.row - 1, 3, d.row - 1, 4)
    d.merge(d.row - 1, 5, d.row - 1, 6)
    d.merge(d.row - 1, 7, d.row - 1, 9)
    d.line("No", "Area for improvement", "Action", "Agency", "Named lead", "Start", "Finish", "Success measure", "RAG", "Update",
           head=True)
    d.line((1, None, "0"), "Police do not always share intelligence", "Daily exploitation tasking call", "Police",
           "DCI Public Protection", "Nov 2021", "Jan 2022", "Call held every working day", ("Green", GREEN), "In place since 6 January")
    d.line((2, None, "0"), "Health not at strategy discussions", "Fund a health navigator for the front door", "ICB",
           "Designated Nurse", "Nov 2021", "March 2022", "Health at 95% of discussions", ("Amber", AMBER), "Post advertised twice")
    d.line((3, None, "0"), "Return home interviews are late", "Re-tender the interview contract", "Local authority",
           "Head of Commissioning", "Dec 2021", "June 2022", "90% held within 72 hours", ("Red", RED),
           "Provider gave notice in February; interim cover from the youth service")
    d.line((4, None, "0"), "Mapping meetings lack pace", "Fortnightly mapping meetings with a standard agenda", "Police",
           "Exploitation Sergeant", "Jan 2022", "Ongoing", "Each network mapped within 14 days", ("Green", GREEN), None)
    d.line((5, None, "0"), None, "Share the map with schools in the network", "Local authority", "Virtual Head", "Feb 2022",
           "April 2022", "All named schools briefed", ("Green", GREEN), None)
    return book


def cqc_must_do():
    """An NHS trust's must-do plan: from D9, date cells, a drop-down of statuses, a filter with closed rows hidden, notes on cells."""
    book, sheet = new_book("CQC tracker")
    d = Drawing(sheet, row=2, column=4, widths=(11, 11, 18, 34, 40, 24, 24, 14, 14, 8, 40))
    d.line("Riverside NHS Foundation Trust", size=16)
    d.line("CQC Must Do and Should Do action plan – safeguarding and urgent care", bold=True)
    d.line("Executive sponsor: Chief Nurse")
    d.line("Last updated: 03/11/2023")
    d.row = 9
    d.line("CQC ref", "Must / Should", "Core service", "What CQC told us", "Action we are taking", "Executive lead",
           "Operational lead", "Due date", "Status", "BRAG", "Assurance / evidence of completion", head=True)
    rows = [
        ("MD01", "Must", "Urgent care", "Staff had not completed level 3 training", "Run weekly level 3 sessions until 90% reached",
         "Chief Nurse", "Named Nurse Safeguarding Children", day("2023-09-30"), "Complete", ("B", BLUE), "ESR report 92%, 28 Sept"),
        ("MD02", "Must", "Urgent care", "Risk assessments were not recorded", "Add mandatory field to the triage form",
         "Medical Director", "ED Clinical Lead", day("2023-12-15"), "On track", ("G", GREEN), None),
        ("MD03", "Must", "Medicine", "Mental capacity was not documented", "Ward-based coaching and a monthly audit",
         "Chief Nurse", "MCA Lead", day("2023-10-31"), "Overdue", ("R", RED), "Audit 61% in October"),
        ("SD01", "Should", "Maternity", "Routine enquiry about abuse was not always made", "Prompt on the booking record",
         "Director of Midwifery", "Safeguarding Midwife", day("2024-01-31"), "At risk", ("A", AMBER), "Supplier quote awaited"),
        ("SD02", "Should", "Outpatients", "Was Not Brought policy was not followed", "Relaunch policy with a one-page guide",
         "Chief Operating Officer", "Outpatient Matron", day("2023-08-31"), "Complete", ("B", BLUE), "Guide on intranet; spot checks in September"),
        ("SD03", "Should", "Medicine", "Chaperones were not offered", "Posters in every clinic room", "Chief Nurse",
         "Head of Patient Experience", day("2024-02-29"), "Not started", (None, None), None),
    ]
    for row in rows:
        at = d.line(*row)
        if row[8] == "Complete":
            sheet.row_dimensions[at].hidden = True
    sheet.auto_filter.ref = f"D9:N{d.row - 1}"
    sheet.auto_filter.add_filter_column(8, ["At risk", "Not started", "On track", "Overdue"])
    rule = DataValidation(type="list", formula1='"Complete,On track,At risk,Overdue,Not started"', allow_blank=True)
    sheet.add_data_validation(rule)
    rule.add(f"L10:L{d.row - 1}")
    sheet["H12"].comment = Comment("Ask Priya for the October audit", "Reviewer")
    sheet.freeze_panes = "D10"
    return book


def review_recommendations():
    """A serious case review tracker: each recommendation merged down its actions, an open or closed column beside the progress."""
    book, sheet = new_book("SCR Child K")
    d = Drawing(sheet, widths=(6, 34, 38, 18, 24, 16, 12, 14, 38))
    d.line("Serious Case Review – Child K: recommendations and agency actions", span=9, size=14)
    d.blank()
    d.line("Rec", "Recommendation", "Action agreed", "Agency", "Responsible person", "Target date", "Open / Closed", "Date closed",
           "Comments", head=True)
    top = d.line("1", "Agencies must know who is caring for a child in every household they visit", "Amend the home visit form",
                 "Health visiting", "Clinical Lead HV", "31/05/2019", "Closed", day("2019-05-20"), "Form v3 in use")
    d.line(None, None, "Audit 20 records for recorded household members", "Health visiting", "Clinical Lead HV", "30/09/2019",
           "Open", None, "Audit tool agreed")
    d.line(None, None, "Brief all midwives", "Hospital trust", "Head of Midwifery", "30/06/2019", "Closed", day("2019-06-28"), None)
    d.merge(top, 0, top + 2, 0)
    d.merge(top, 1, top + 2, 1)
    top = d.line("2", "The Board should satisfy itself that information about fathers is sought", "Multi-agency audit of men in families",
                 "LSCB", "LSCB Audit Officer", "31/10/2019", "Open", None, "Scope agreed at QA group on 4 July")
    d.line(None, None, "Add a fathers question to the referral form", "Children’s social care", "MASH Manager", "31/07/2019", "Open",
           None, "System change delayed to September")
    d.merge(top, 0, top + 1, 0)
    d.merge(top, 1, top + 1, 1)
    d.line("3", "Housing should flag repeat moves", "Report of families with three moves in a year to MASH", "Housing",
           "Housing Options Manager", "31/08/2019", "Open", None, None)
    return book


def quarter_ticks():
    """A health and wellbeing plan: an x under the quarters in which each action is to be done, no column of dates."""
    book, sheet = new_book("Delivery plan")
    d = Drawing(sheet, widths=(30, 34, 40, 26, 7, 7, 7, 7, 32))
    d.line("Health and Wellbeing Board delivery plan 2024/25", span=9, size=14)
    d.line("Objective", "Outcome we want", "What we will do", "Lead", "2024/25", None, None, None, "Progress", head=True)
    d.merge(d.row - 1, 4, d.row - 1, 7)
    d.line(None, None, None, None, "Q1", "Q2", "Q3", "Q4", None, head=True)
    for column in (0, 1, 2, 3, 8):
        d.merge(d.row - 2, column, d.row - 1, column)
    top = d.line("Babies have the best start", "Fewer women smoke in pregnancy", "Offer carbon monoxide testing at every booking",
                 "Head of Midwifery", "x", "x", None, None, "Started in April")
    d.line(None, "More babies are breastfed", "Train 20 peer supporters", "Infant Feeding Lead", None, "x", None, None, None)
    d.merge(top, 0, top + 1, 0)
    d.line("Young people’s mental health", "Shorter waits", "Open the drop-in hub on the High Street", "CAMHS Manager", None, None, "x", "x",
           "Lease agreed")
    d.line("Older people are safe at home", "Fewer falls", "Strength and balance classes in each ward", "Public Health Consultant", None, None,
           None, "x", None)
    d.line(None, None, "Fit 200 key safes", "Housing Manager", "x", None, None, None, "212 fitted")
    return book


def month_plan():
    """A work plan with the months across: the cells of the months in which a task runs are coloured and ticked."""
    book, sheet = new_book("Work plan 2023-24")
    d = Drawing(sheet, widths=(6, 40, 24) + (5,) * 12 + (14,))
    d.line("Training sub-group work plan 2023-24", span=16, size=14)
    d.line("No.", "Task", "Lead officer", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "RAG status",
           head=True)
    months = {"1": (0, 2), "2": (3, 5), "3": (0, 11), "4": (8, 9), "5": (11, 11)}
    rows = [("1", "Publish the training prospectus", "Training Manager", "Green"),
            ("2", "Review level 3 course content", "Training Pool Chair", "Amber"),
            ("3", "Monthly e-learning uptake report", "Business Support", "Green"),
            ("4", "Annual training needs survey", "Training Manager", "White"),
            ("5", "Evaluate the year’s programme", "Training Manager", "White")]
    colours = {"Green": GREEN, "Amber": AMBER, "White": None}
    for ref, task, lead, rag in rows:
        first, last = months[ref]
        marks = [("●", BLUE) if first <= month <= last else None for month in range(12)]
        d.line(ref, task, lead, *marks, (rag, colours[rag]))
    return book


def landscape_key():
    """Ratings are colours and no words; the key is a strip of coloured cells above the header."""
    book, sheet = new_book("Action Plan")
    d = Drawing(sheet, widths=(8, 44, 26, 18, 36, 12, 40))
    d.line("Westbridge Community Safety Partnership: Violence Against Women and Girls action plan 2021-2024", span=7, size=14)
    d.blank()
    d.line("Key:", ("Complete", BLUE), ("On target", GREEN), ("Some delay", AMBER), ("Overdue / not started", RED), None, None)
    d.blank()
    head = ("Ref", "Action", "Owner", "Timescale", "Success measure", "Status", "Update (October 2022)")
    d.line(*head, head=True)
    d.line("Priority 1: Prevention", span=7, fill=BAND, bold=True)
    d.line("1.1", "Deliver healthy relationships lessons in all secondary schools", "Schools Adviser", "July 2022", "22 of 22 schools",
           (None, BLUE), "All schools have taken part")
    d.line("1.2", "Train night-time economy staff", "Licensing Manager", "December 2022", "150 staff trained", (None, GREEN), "96 trained")
    d.line("Priority 2: Support", span=7, fill=BAND, bold=True)
    d.line("2.1", "Fund two further refuge spaces", "Housing Strategy Lead", "March 2023", "Spaces open", (None, AMBER),
           "Landlord withdrew; second site found")
    d.line("2.2", "Recruit a children’s IDVA", "Commissioning Officer", "June 2022", "In post", (None, RED), "Two failed recruitments")
    d.line("2.3", "Survivor panel to meet quarterly", "VAWG Co-ordinator", "Quarterly", "4 meetings a year", (None, GREEN), None)
    return book


def numbers_and_side_key():
    """Status is a number; what the numbers mean stands in a table beside the plan, on the same rows."""
    book, sheet = new_book("Plan")
    d = Drawing(sheet, widths=(34, 26, 16, 14, 12, 36, 4, 10, 44))
    d.line("Adult safeguarding: peer review action plan", size=14)
    d.blank()
    d.line("Action", "Responsible", "Deadline", "Progress score", "% done", "Notes", None, "Score", "Meaning", head=True)
    d.line("Rewrite the Section 42 guidance", "Principal Social Worker", day("2020-09-30"), (4, None, "0"), (1.0, None, "0%"), "Published 28 September", None,
           (1, None, "0"), "Not yet started")
    d.line("Making Safeguarding Personal survey", "Performance Manager", day("2020-11-30"), (3, None, "0"), (0.6, None, "0%"), None, None, (2, None, "0"),
           "Started but behind schedule")
    d.line("Risk enablement panel to meet monthly", "Head of Adult Social Care", day("2020-10-31"), (2, None, "0"), (0.25, None, "0%"), "Chair moved on", None,
           (3, None, "0"), "On schedule")
    d.line("Quarterly data to the Board", "Performance Manager", day("2021-03-31"), (3, None, "0"), (0.5, None, "0%"), None, None, (4, None, "0"), "Finished")
    d.line("Advocacy contract review", "Commissioning Lead", day("2021-01-29"), (1, None, "0"), (0, None, "0%"), "Awaiting budget")
    return book


def cards():
    """A card for each action, one below the other: the field's name on the left, what it holds on the right."""
    book, sheet = new_book("Action cards")
    d = Drawing(sheet, widths=(22, 70))
    d.line("St Aidan’s Diocese – safeguarding audit action cards", span=2, size=14)
    d.blank()
    cards = [
        ("1", "Every parish to have a named safeguarding officer", "Diocesan Safeguarding Adviser", "31 December 2019",
         "All 84 parishes confirmed on the register", "Amber", "79 confirmed; archdeacons are following up the rest"),
        ("2", "Renew all lapsed DBS checks", "Parish Administrators", "30 June 2019", "No lapsed checks in the quarterly report", "Green",
         "Last three renewed in May"),
        ("3", "Publish a survivors’ strategy", "Bishop’s Chaplain", "Lent 2020", "Strategy on the website", "Red", "Draft not begun"),
    ]
    for ref, action, lead, when, measure, rag, update in cards:
        d.line("Action no.", ref, bold=False)
        d.line("Action", action)
        d.line("Lead", lead)
        d.line("Target date", when)
        d.line("How we will know", measure)
        d.line("RAG rating", (rag, {"Amber": AMBER, "Green": GREEN, "Red": RED}[rag]))
        d.line("Progress update", update)
        d.blank()
    return book


def who_does_what():
    """Agencies across the top: L under whoever leads, S under whoever supports."""
    book, sheet = new_book("Delivery")
    d = Drawing(sheet, widths=(8, 42, 18, 9, 9, 9, 9, 9, 34, 10))
    d.line("Child sexual abuse strategy – who does what", span=10, size=14)
    d.line("L = lead agency, S = supporting", span=10)
    d.line("Ref.", "Activity", "Deadline", "Police", "Health", "Social care", "Schools", "Voluntary", "Output", "RAG", head=True)
    d.line("1a", "Write the medical examination pathway", "30 April 2022", "S", "L", "S", None, None, "Pathway signed off", ("Green", GREEN))
    d.line("1b", "Joint interview training", "31 May 2022", "L", None, "L", None, None, "24 staff trained", ("Green", GREEN))
    d.line("2a", "Therapeutic offer mapped", "30 June 2022", None, "S", None, None, "L", "Directory online", ("Amber", AMBER))
    d.line("2b", "Assembly on reporting abuse", "Summer term 2022", None, None, None, "L", "S", "30 schools", ("Red", RED))
    return book


def two_tables():
    """Two Excel tables on one sheet, each with its title, columns and total row of its own."""
    book, sheet = new_book("Actions")
    d = Drawing(sheet, widths=(10, 40, 24, 16, 14, 34))
    d.line("Multi-academy trust safeguarding audit – actions arising", size=14)
    d.blank()
    d.line("Quick wins", bold=True, size=12)
    top = d.row
    d.line("ID", "Task", "Assigned to", "Due", "State", "Remarks")
    d.line("Q1", "Put DSL photos in reception", "Office managers", day("2023-09-08"), "Done", None)
    d.line("Q2", "Check the single central record", "HR Lead", day("2023-09-29"), "Done", "Two gaps found and filled")
    d.line("Q3", "Update the website policy page", "Communications Officer", day("2023-10-13"), "In hand", None)
    sheet.add_table(styled(Table(displayName="QuickWins", ref=f"A{top}:F{d.row - 1}")))
    d.blank(2)
    d.line("Longer term", bold=True, size=12)
    top = d.row
    d.line("ID", "Assigned to", "Task", "State", "Due", "Remarks")
    d.line("L1", "Trust Safeguarding Lead", "One recording system across all schools", "Stuck", day("2024-03-28"), "Licence cost")
    d.line("L2", "Head of Education", "Peer review of each school", "In hand", day("2024-07-19"), "4 of 11 done")
    sheet.add_table(styled(Table(displayName="LongerTerm", ref=f"A{top}:F{d.row - 1}")))
    return book


def styled(table):
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    return table


def sheet_per_theme():
    """A cover, guidance, a dashboard, then a sheet for each theme with its sponsor above the table, and a key."""
    book, sheet = new_book("Cover")
    d = Drawing(sheet, widths=(60,))
    d.line("Harbour County Safeguarding Adults Board", size=18)
    d.line("Business Plan 2020 – 2022", size=14)
    d.line("Approved by the Board on 9 June 2020")
    d = Drawing(book.create_sheet("How to use"), widths=(90,))
    d.line("How to complete this plan", size=14)
    d.line("Leads should update the Progress column and choose a RAG rating by the 5th of each quarter.")
    d.line("Please do not add columns.")
    d = Drawing(book.create_sheet("Dashboard"), widths=(34, 10, 10, 10, 10))
    d.line("Theme", "Red", "Amber", "Green", "Total", head=True)
    d.line("Theme 1 Self-neglect", (0, None, "0"), (1, None, "0"), (1, None, "0"), (2, None, "0"))
    d.line("Theme 2 Transitions", (1, None, "0"), (0, None, "0"), (1, None, "0"), (2, None, "0"))
    themes = [
        ("Self-neglect", "Theme 1: Self-neglect", "Board sponsor: Director of Public Health",
         [("1.1", "Write a multi-agency self-neglect policy", "Policy Sub-group Chair", "Sept 2020", "Policy adopted by all partners", "Green", "Adopted 1 September"),
          ("1.2", "Fire safety visits for people who hoard", "Fire and Rescue Prevention Manager", "Mar 2021", "200 visits", "Amber", "84 visits; paused in lockdown")]),
        ("Transitions", "Theme 2: Transitions", "Board sponsor: Director of Adult Services",
         [("2.1", "Joint panel for 17 year olds at risk", "Transitions Manager", "Jan 2021", "Panel meets monthly", "Red", "Terms of reference disputed"),
          ("2.2", "Guide for young people", "Healthwatch", "Dec 2020", "Guide tested with ten young people", "Green", None)]),
    ]
    for name, title, sponsor, actions in themes:
        d = Drawing(book.create_sheet(name), widths=(7, 40, 28, 13, 34, 10, 36))
        d.line(title, span=7, size=14)
        d.line(sponsor, span=7)
        d.line("Ref", "Action", "Lead", "Timescale", "Measure of success", "RAG", "Progress", head=True)
        for *cells, rag, progress in actions:
            d.line(*cells, (rag, {"Green": GREEN, "Amber": AMBER, "Red": RED}[rag]), progress)
    d = Drawing(book.create_sheet("RAG key"), widths=(12, 60))
    d.line("RAG", "What it means", head=True)
    d.line(("Green", GREEN), "On track or complete")
    d.line(("Amber", AMBER), "Some slippage; plan in place to recover")
    d.line(("Red", RED), "Significant slippage; needs the Board’s attention. A reason must be given.")
    return book


def numbered_outline():
    """Whole numbers are the aims, in the same columns as their actions: 1, 1.1, 1.2 … 1.10, 2, 2.1. Numbers are numbers."""
    book, sheet = new_book("Sheet1")
    d = Drawing(sheet, widths=(8, 46, 28, 18, 12, 40))
    d.line("Fostering service development plan", None, None, None, None, None, size=14)
    d.line("No.", "Aim / action", "Who", "When", "Status", "Position at 30 June 2018", head=True)
    d.line((1, None, "General"), "Recruit and keep more foster carers", bold=True)
    leads = ["Recruitment Officer", "Marketing Lead", "Fostering Manager"]
    texts = ["Refresh the website", "Hold an open evening each month", "Ring every enquirer within two days", "Start a refer-a-friend payment",
             "Exit interviews with all leavers", "Review the fee scheme", "Set up a carers’ forum", "Mentor for each new carer",
             "Out-of-hours helpline", "Annual awards night"]
    for index, text in enumerate(texts):
        ref = (1.1 + index / 10, None, "0.0") if index < 9 else (1.1, None, "0.00")
        d.line(ref, text, leads[index % 3], ["May 2018", "Sept 2018", "December 2018"][index % 3], ["Done", "On track", "Late"][index % 3],
               "Forum met twice" if index == 6 else None)
    d.line((2, None, "General"), "Children are matched well", bold=True)
    d.line((2.1, None, "0.0"), "Matching meeting for every planned move", "Placements Manager", "July 2018", "On track", None)
    d.line((2.2, None, "0.0"), "Profile of each carer’s skills", "Supervising Social Workers", "October 2018", "Late", "A third written")
    return book


def action_log():
    """A log of actions from meetings: raised and closed dates beside the due date, open and closed, newest at the top."""
    book, sheet = new_book("Action Log")
    d = Drawing(sheet, widths=(10, 14, 20, 44, 20, 14, 10, 14, 34))
    d.line("MARAC STEERING GROUP – ACTION LOG", size=14)
    d.line("Action Number", "Date raised", "Meeting", "Description of action", "Action owner", "Date due", "Status", "Date completed",
           "Comments", head=True)
    d.line("2023/07", day("2023-05-11"), "May steering group", "Circulate the revised referral form", "MARAC Co-ordinator", day("2023-05-25"),
           "Open", None, None)
    d.line("2023/06", day("2023-05-11"), "May steering group", "Check repeat rate definition with SafeLives", "Data Analyst", day("2023-06-08"),
           "Open", None, "E-mailed 12 May")
    d.line("2023/05", day("2023-03-09"), "March steering group", "Invite Probation to nominate a deputy", "Chair", day("2023-04-06"), "Open",
           None, "Chased twice")
    d.line("2023/04", day("2023-03-09"), "March steering group", "Book the annual development day", "MARAC Co-ordinator", day("2023-03-31"),
           "Closed", day("2023-03-22"), "Booked for 14 September")
    d.line("2023/03", day("2023-01-12"), "January steering group", "Share DHR learning briefing", "DA Strategy Lead", "Next meeting", "Closed",
           day("2023-03-09"), None)
    return book


def homicide_review():
    """The review template most partnerships use: recommendation, scope, action, agency, milestones, target date, completion and outcome."""
    book, sheet = new_book("DHR action plan")
    d = Drawing(sheet, widths=(32, 16, 38, 20, 36, 16, 34))
    d.line("Domestic Homicide Review ‘Alison’ – Action Plan", span=7, size=14)
    head = ("Recommendation", "Scope of recommendation i.e. local or regional", "Action to take", "Lead agency",
            "Key milestones achieved in enacting recommendation", "Target date", "Date of completion and outcome")
    d.line(*head, head=True)
    d.line("Overview report recommendations", span=7, fill=BAND, bold=True)
    d.line("1. GPs ask about domestic abuse when treating depression", "Local", "Commission the IRIS programme in all practices", "ICB",
           "Business case agreed June 2021\nTender issued October 2021", "April 2022", None)
    d.line("2. Employers recognise abuse", "Regional", "Work with the Chamber of Commerce on a pledge", "Community Safety Partnership",
           "Pledge drafted", "November 2021", "November 2021. 40 employers have signed")
    d.line("Agency recommendations", span=7, fill=BAND, bold=True)
    d.line("3. Police record counter-allegations properly", "Force-wide", "Supervisor to review every counter-allegation\nDip sample each quarter",
           "Police", None, "January 2022\nQuarterly", "January 2022. In force policy")
    return book


def refs_inside_actions():
    """No column of references: each action begins with its number. Themes in a merged first column, leads and dates in lists."""
    book, sheet = new_book("Plan on a page")
    d = Drawing(sheet, row=3, column=2, widths=(18, 48, 30, 20, 34, 12))
    d.line("Online Safety Strategy 2019-2022: year one actions", span=6, size=14)
    d.line("Theme", "Actions", "Lead(s)", "Timescales", "What difference will this make?", "Progress RAG", head=True)
    top = d.line("Educate", "1.1 Run Safer Internet Day in every school", "Computing Lead; PSHE Lead", "February 2020",
                 "Pupils know how to report", ("Green", GREEN))
    d.line(None, "1.2 Parent workshops in six localities", "Family Hub Managers", "Autumn 2019 – Spring 2020", "Parents set controls", ("Amber", AMBER))
    d.merge(top, 0, top + 1, 0)
    top = d.line("Protect", "2.1 Filtering review of library computers", "Libraries ICT Manager", "End of Q3 2019/20", "Safer public access", ("Green", GREEN))
    d.line(None, "2.2 Agree a sexting protocol with the police", "DSL network chair / Police schools liaison", "tbc", "Consistent response", ("Red", RED))
    d.line(None, "2.3 Survey 500 children", "Public Health Analyst", "Mar-20", "Baseline for year two", ("White", None))
    d.merge(top, 0, top + 2, 0)
    return book


LAYOUTS = {
    "smart": smart,
    "you-said-we-did": you_said_we_did,
    "ofsted-strands": ofsted_strands,
    "jtai": jtai,
    "cqc-must-do": cqc_must_do,
    "review-recommendations": review_recommendations,
    "quarter-ticks": quarter_ticks,
    "month-plan": month_plan,
    "landscape-key": landscape_key,
    "numbers-and-side-key": numbers_and_side_key,
    "cards": cards,
    "who-does-what": who_does_what,
    "two-tables": two_tables,
    "sheet-per-theme": sheet_per_theme,
    "numbered-outline": numbered_outline,
    "action-log": action_log,
    "homicide-review": homicide_review,
    "refs-inside-actions": refs_inside_actions,
}

if __name__ == "__main__":
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
    for name, draw in LAYOUTS.items():
        draw().save(folder / f"{name}.xlsx")
